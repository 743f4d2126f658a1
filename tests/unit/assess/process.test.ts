import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readyRecord } from "../rules/ready-record";

// The command as people run it: a process of its own, which takes a while to start.
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, "../../..");
const ready = JSON.stringify(readyRecord());
const script = ["--conditions=react-server", "--import", "tsx", "lib/operation/assess.ts"];

type Ended = { readonly code: number | null; readonly out: string; readonly said: string };

test("npm runs it, on a file in the folder of the caller, and passes its exit code on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "fourfold-assess-"));
  writeFileSync(join(folder, "two.ndjson"), `${ready}\nnull\n`);
  const command = ["--prefix", root, "run", "--silent", "assess", "--", "two.ndjson"];
  const before = londonToday();
  const { code, out, said } = await ended("npm", command, { folder });
  rmSync(folder, { recursive: true });
  expect(code).toBe(2);
  const [answer, ...more] = out.trim().split("\n");
  expect([before, londonToday()]).toContain(Reflect.get(Object(JSON.parse(answer ?? "")), "asOf"));
  expect(more).toEqual(["null"]);
  expect(said).toBe("line 2: record: should be a record: an object, not null\n");
});

test("a long stream needs no more memory than a short one", async () => {
  // 600 answers are 40 MB, and this heap holds 48 of everything.
  const input = Array.from({ length: 600 }, () => ready).join("\n");
  const command = ["--max-old-space-size=48", ...script, "-", "--as-of", "2026-11-22"];
  const { code, out } = await ended(process.execPath, command, { input });
  expect(code).toBe(0);
  expect(out.length).toBeGreaterThan(30_000_000);
});

test("a reader that has enough ends the command without a complaint", async () => {
  const input = Array.from({ length: 300 }, () => ready).join("\n");
  const command = [...script, "-", "--as-of", "2026-11-22"];
  const { code, said } = await ended(process.execPath, command, { input, leaveAfter: 100_000 });
  expect({ code, said }).toEqual({ code: 0, said: "" });
});

function ended(
  program: string,
  options: readonly string[],
  { input = "", folder = root, leaveAfter = Infinity },
): Promise<Ended> {
  const child = spawn(program, options, { cwd: folder });
  let out = "";
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    if (out.length > leaveAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  // Whoever leaves early leaves the rest unread.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, said }));
  });
}

function londonToday(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
}
