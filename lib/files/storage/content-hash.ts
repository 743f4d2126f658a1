import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** SHA-256 of a file, read a piece at a time. */
export async function contentHashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(path, "r");
  try {
    for await (const piece of handle.createReadStream({ autoClose: false })) {
      hash.update(piece);
    }
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}
