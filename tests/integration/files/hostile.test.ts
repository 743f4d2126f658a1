import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { displayName } from "@/lib/files/judging/display-name";
import { hostileFiles } from "@/tests/support/hostile-files/kinds";
import {
  judgeApart,
  type Judgement,
  type Judgements,
} from "@/tests/support/hostile-files/judge-apart";
import type { HostileFile } from "@/tests/support/hostile-files/types";

interface Judged extends Judgement {
  readonly file: HostileFile;
}

const HALF_AN_HOUR = 1_800_000;
/** Several times what the worst takes on a machine that has nothing else to do. */
const MS_MAX = 125_000;
const KINDS = [
  ...["truncated", "damaged", "mislabelled", "noise", "empty", "polyglot", "zip bomb"],
  ...["huge dimensions", "picture with more in it", "SVG with script", "text that runs"],
  ...["text that hurts", "PDF with JavaScript", "PDF of a strange shape"],
  ...["Office file that does something", "name"],
];

let folder: string;
let judgements: Judgements;
let judged: readonly Judged[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fourfold-hostile-"));
  const files = await hostileFiles();
  const listed = files.map(({ name }, at) => ({
    path: join(folder, `upload-${String(at)}`),
    name,
  }));
  for (const [at, { path }] of listed.entries()) await writeFile(path, files[at]?.bytes ?? "");
  judgements = await judgeApart(folder, listed);
  judged = files.flatMap((file, at) => {
    const judgement = judgements.all[at];
    return judgement === undefined ? [] : [{ file, ...judgement }];
  });
}, HALF_AN_HOUR);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("there are at least 300 hostile files, and each is judged", async () => {
  const files = await hostileFiles();
  expect(files.length).toBeGreaterThanOrEqual(300);
  expect(judgements.all).toHaveLength(files.length);
  expect([...new Set(files.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
});

test("the server and all that it starts stay under 512 MB", () => {
  const slowest = Math.max(...judged.map(({ ms }) => ms));
  const most = Math.round(judgements.memoryMax / 1024 / 1024);
  process.stdout.write(
    `${String(judged.length)} hostile files, at most ${String(most)} MB at once, the slowest in ${String(Math.round(slowest))} ms.\n`,
  );
  expect(judgements.memoryMax).toBeGreaterThan(0);
  expect(most).toBeLessThan(512);
});

test.each(KINDS)("%s: each ends as it must, in time, with a sentence", (kind) => {
  const wrong = judged
    .filter(({ file }) => file.kind === kind)
    .flatMap(({ file, result, ms }) => {
      const end = result.ok ? "kept" : "refused";
      const because = result.ok ? "" : result.error.because;
      const isRight =
        (file.ends === "either" || file.ends === end) &&
        (result.ok || (file.says ?? /./).test(because)) &&
        (result.ok || /^[A-Z][^\n]{20,250}[.]$/.test(because)) &&
        ms < MS_MAX;
      return isRight ? [] : [`${file.what}: ${end} in ${String(Math.round(ms))} ms. ${because}`];
    });
  expect(wrong).toEqual([]);
});

test("what is kept of a picture is clean: no metadata, nothing behind its end, the right size", async () => {
  for (const { file, result } of judged) {
    if (!result.ok || !["jpeg", "png", "webp"].includes(result.value.kind)) continue;
    const bytes = await readFile(result.value.path);
    const after = await sharp(bytes, { failOn: "warning", limitInputPixels: false }).metadata();
    const before = await sharp(file.bytes, { limitInputPixels: false }).metadata();
    const { autoOrient } = before;
    expect([file.what, after.width, after.height]).toEqual([
      file.what,
      autoOrient.width,
      autoOrient.height,
    ]);
    expect([after.exif, after.xmp, after.iptc, after.icc, after.comments]).toEqual(
      Array(5).fill(undefined),
    );
    expect([file.what, isWhole(bytes)]).toEqual([file.what, true]);
    expect(bytes.includes("Patel") || bytes.includes("script")).toBe(false);
  }
});

test("what is kept of anything else is the upload, byte for byte", async () => {
  for (const { file, result } of judged) {
    if (!result.ok || ["jpeg", "png", "webp"].includes(result.value.kind)) continue;
    const bytes = await readFile(result.value.path);
    expect([file.what, bytes.equals(file.bytes)]).toEqual([file.what, true]);
  }
});

test("what is refused leaves nothing behind", async () => {
  const kept = judged.filter(({ result }) => result.ok && result.value.path.endsWith(".made"));
  const left = (await readdir(folder)).filter((name) => name.endsWith(".made"));
  expect(left).toHaveLength(kept.length);
});

test("whatever a file is called, it is shown under a safe name", () => {
  for (const { file, result } of judged) {
    const extension = result.ok ? result.value.extension : "pdf";
    const shown = displayName(file.name, extension);
    expect(shown).toMatch(/^[^\p{C}/\\<>:"|?*.~\s-][^\p{C}/\\<>:"|?*]*$/u);
    expect([...shown].length).toBeLessThanOrEqual(120);
    expect(shown.endsWith(`.${extension}`)).toBe(true);
  }
});

test("what is no ordinary file is refused, and nothing waits for it", async () => {
  const apart = join(folder, "apart");
  await mkdir(apart);
  await symlink("/etc/passwd", join(apart, "link"));
  await symlink(join(apart, "loop"), join(apart, "loop"));
  execFileSync("mkfifo", [join(apart, "pipe")]);
  await mkdir(join(apart, "folder"));
  const paths = ["link", "loop", "pipe", "folder", "nothing"].map((name) => join(apart, name));
  const { all } = await judgeApart(
    apart,
    [...paths, "/dev/zero"].map((path) => ({ path, name: "a.txt" })),
  );
  expect(all.map(({ result }) => result)).toEqual(
    Array(6).fill({
      ok: false,
      error: { because: "This file could not be read: choose it again." },
    }),
  );
}, 120_000);

function isWhole(bytes: Buffer): boolean {
  if (bytes[0] === 0xff) return bytes.subarray(-2).toString("hex") === "ffd9";
  if (bytes[0] === 0x89) return bytes.subarray(-8, -4).toString("latin1") === "IEND";
  return bytes.readUInt32LE(4) + 8 === bytes.length;
}
