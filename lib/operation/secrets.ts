import { randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { errorCode, Refusal } from "./refusal";

/** Made once, by the first start, and kept where only its user can read them. */
const secretsFile = z.object({
  /** Signs the session cookies. */
  session: z.string().min(32),
  /** The embedded database's superuser and the role the application uses. */
  databaseSuperuser: z.string().min(32),
  databaseRole: z.string().min(32),
});

export type Secrets = z.infer<typeof secretsFile>;

export async function keepSecrets(folder: string): Promise<Secrets> {
  const path = join(folder, "secrets.json");
  return (await readSecrets(path)) ?? (await makeSecrets(path));
}

async function readSecrets(path: string): Promise<Secrets | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
  const parsed = secretsFile.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    `${path} does not hold this installation's secrets any more: put back a copy of it, or move it and the folder "database" beside it away and start afresh.`,
  );
}

async function makeSecrets(path: string): Promise<Secrets> {
  const secret = () => randomBytes(32).toString("hex");
  const made = { session: secret(), databaseSuperuser: secret(), databaseRole: secret() };
  const unfinished = `${path}.${String(process.pid)}`;
  const file = await open(unfinished, "w", 0o600);
  try {
    await file.writeFile(`${JSON.stringify(made, null, 2)}\n`);
    // The database's password exists nowhere else: it is on the disk before the database is.
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  return made;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
