// @ts-check
/**
 * Reads one file in a process of its own, and ends. Whatever the file does to it, nothing of the server's is in here: not
 * its secrets, not its connections, not its memory. Plain JavaScript with types, because it starts for every file, and
 * starting a compiler with it took three times as long as reading most of them.
 */
import { Worker } from "node:worker_threads";
import { judge } from "./judge.mjs";
import { READER_BYTES_MAX, READER_CPU_MS_MAX } from "./limits.mjs";

// A reader that is held by a file cannot watch itself; this thread does.
new Worker(new URL("./guard.mjs", import.meta.url), {
  workerData: { bytesMax: READER_BYTES_MAX, cpuMsMax: READER_CPU_MS_MAX },
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
}).unref();

process.once("disconnect", () => process.exit(0));
process.once("message", (/** @type {import("./types").Asked} */ asked) => {
  void judge(asked).then((answer) => process.send?.(answer, () => process.disconnect()));
});
