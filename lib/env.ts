import { z } from "zod";

/**
 * What the environment says, parsed at first use; the only place that reads it. `npm start` makes what is missing
 * (secret, database) and hands it to the server through these names; see .env.example.
 */
export function env(): Env {
  return (parsed ??= read());
}

export type Env = Readonly<z.infer<typeof schema>>;

let parsed: Env | undefined;

function read(): Env {
  const result = schema.safeParse({
    databaseUrl: process.env["DATABASE_URL"],
    authSecret: process.env["NEXTAUTH_SECRET"],
    publicUrl: process.env["NEXTAUTH_URL"],
    hosts: process.env["FOURFOLD_HOSTS"],
    demo: process.env["FOURFOLD_DEMO"],
    fixtures: process.env["FOURFOLD_FIXTURES"],
    filesFolder: process.env["FOURFOLD_FILES"],
    smtpUrl: process.env["SMTP_URL"],
  });
  if (result.success) return result.data;
  throw new Error(`The environment is not complete: ${z.prettifyError(result.error)}`);
}

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const schema = z.object({
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL should begin with postgresql://"),
  /** Signs the session's cookie. Made at the first start. */
  authSecret: z.string().min(32),
  /** The address that people type, if it is known; https makes the cookie a secure one. */
  publicUrl: z.url().optional(),
  /** Hosts that may be asked for, separated by commas; loopback always may. */
  hosts: z
    .string()
    .default("")
    .transform((value) =>
      value
        .split(",")
        .map((host) => host.trim().toLowerCase())
        .filter((host) => host !== ""),
    ),
  /** The fictitious trust is loaded, and its accounts are shown at sign-in. */
  demo: flag,
  /** The page that draws every component in every state is served. */
  fixtures: flag,
  /** The mail server that mails are handed to; without one they are kept for the steward to read. */
  smtpUrl: z
    .string()
    .regex(/^(smtps?:\/\/.+)?$/, "SMTP_URL should begin with smtp:// or smtps://")
    .optional()
    .transform((url) => (url === "" ? undefined : url)),
  /** Where files are kept. `npm start` says where it is unless somebody has. */
  filesFolder: z.string().min(1),
});
