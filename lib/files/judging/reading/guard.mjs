// @ts-check
// Ends the reader when it takes too much memory or work, or when the server that asked is gone. In a thread of its own,
// because a file can hold the reader's own for as long as it likes.
import { workerData } from "node:worker_threads";

const { bytesMax, cpuMsMax } = workerData;
const parent = process.ppid;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  const isOver = process.memoryUsage.rss() > bytesMax || (user + system) / 1000 > cpuMsMax;
  if (isOver || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 20);
