import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FILE_BYTES_MAX } from "@/lib/files/limits";
import { receiveForm } from "@/lib/files/receiving/receive-form";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fourfold-receiving-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("25 MB are taken to the byte, and one byte more is not", async () => {
  const form = await receiveForm(
    request([
      { name: "whole.pdf", bytes: FILE_BYTES_MAX },
      { name: "larger.pdf", bytes: FILE_BYTES_MAX + 1 },
    ]),
    folder,
  );
  expect(form?.files).toMatchObject([
    { name: "whole.pdf", bytes: FILE_BYTES_MAX, isTooLarge: false },
    { name: "larger.pdf", isTooLarge: true },
  ]);
  const [whole, larger] = form?.files ?? [];
  expect((await stat(whole?.path ?? "")).size).toBe(FILE_BYTES_MAX);
  expect((await stat(larger?.path ?? "")).size).toBeLessThanOrEqual(FILE_BYTES_MAX);
});

test("what is sent arrives byte for byte, under its name and with its fields", async () => {
  const content = "Zusammenfassung: 25 Aufnahmen\r\n--boundary\r\n\0ÿ";
  const body = new FormData();
  body.append("keptBecause", "It is\r\nnobody.");
  body.append("files", new File([content], "résumé “June”.txt"));
  body.append("files", new File([], ""));
  const form = await receiveForm(
    new Request("http://localhost/", { method: "POST", body }),
    folder,
  );
  expect(form?.fields.get("keptBecause")).toEqual(["It is\nnobody."]);
  expect(form?.files.map(({ name }) => name)).toEqual(["résumé “June”.txt"]);
  expect(await readFile(form?.files[0]?.path ?? "", "utf8")).toBe(content);
});

test("no name leads out of the folder, and five files of a form are taken", async () => {
  const names = ["../../etc/passwd", "..\\..\\x", "/abs", "a", "b", "c", "d"];
  const form = await receiveForm(request(names.map((name) => ({ name, bytes: 1 }))), folder);
  expect(form?.hasMoreFiles).toBe(true);
  expect(form?.files).toHaveLength(5);
  expect((await readdir(folder)).every((name) => /^upload-\d$/.test(name))).toBe(true);
});

test("what breaks off, is cut short or is no form is not taken, and waits for nobody", async () => {
  const whole = request([{ name: "one.txt", bytes: 200_000 }]);
  const text = await new Response(whole.body).arrayBuffer();
  const cut = new Response(text.slice(0, 150_000)).body;
  expect(await receiveForm({ body: cut, headers: whole.headers }, folder)).toBeNull();
  const breaks = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(new Uint8Array(text.slice(0, 100_000)));
    },
    pull(controller) {
      controller.error(new Error("The line dropped."));
    },
  });
  expect(await receiveForm({ body: breaks, headers: whole.headers }, folder)).toBeNull();
  const json = new Headers({ "content-type": "application/json" });
  expect(await receiveForm({ body: new Response("{}").body, headers: json }, folder)).toBeNull();
  const bare = new Headers({ "content-type": "multipart/form-data" });
  expect(await receiveForm({ body: new Response("x").body, headers: bare }, folder)).toBeNull();
  expect(await receiveForm({ body: null, headers: whole.headers }, folder)).toBeNull();
});

test("four files of 25 MB that arrive at once are never whole in memory", async () => {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const all = await Promise.all(
    Array.from({ length: 4 }, async (_, turn) => {
      const into = await mkdtemp(join(folder, `${String(turn)}-`));
      return receiveForm(request([{ name: "large.bin", bytes: FILE_BYTES_MAX }]), into);
    }),
  );
  clearInterval(timer);
  expect(all.map((form) => form?.files[0]?.bytes)).toEqual(Array(4).fill(FILE_BYTES_MAX));
  const growth = (most - before) / 1024 / 1024;
  if (process.env["FOURFOLD_SAY"] === "1") console.log(`RSS grew by ${growth.toFixed(1)} MB.`);
  expect(growth).toBeLessThan(60);
});

/** A form whose files are made while they are read: nothing of them is in memory before. */
function request(files: readonly { readonly name: string; readonly bytes: number }[]) {
  const boundary = "----fourfold";
  const text = new TextEncoder();
  async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (const { name, bytes } of files) {
      yield text.encode(
        `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n` +
          "Content-Type: application/octet-stream\r\n\r\n",
      );
      for (let left = bytes; left > 0; left -= PIECE) {
        yield new Uint8Array(Math.min(left, PIECE)).fill(97);
      }
      yield text.encode("\r\n");
    }
    yield text.encode(`--${boundary}--\r\n`);
  }
  const made = pieces();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await made.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  return {
    body,
    headers: new Headers({ "content-type": `multipart/form-data; boundary=${boundary}` }),
  };
}

const PIECE = 64 * 1024;
