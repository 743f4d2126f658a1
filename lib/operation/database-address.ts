import type pg from "pg";
import { withConnection } from "./connection";
import { errorCode, Refusal } from "./refusal";

/** Looks at a DATABASE_URL and asks the server behind it, so that what is wrong is said before anything is built. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const address = parse(databaseUrl);
  try {
    await withConnection(databaseUrl, (client) => refuseUnfit(client, address));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(whyUnreachable(error, address));
  }
}

interface Address {
  /** Without the password, which is never printed. */
  readonly server: string;
  readonly role: string;
  readonly database: string;
}

function parse(databaseUrl: string): Address {
  const example = "postgresql://fourfold:password@localhost:5432/fourfold";
  if (!URL.canParse(databaseUrl)) {
    throw new Refusal(`DATABASE_URL is not an address: it should look like ${example}.`);
  }
  const url = new URL(databaseUrl);
  if (url.protocol !== "postgresql:" && url.protocol !== "postgres:") {
    throw new Refusal(`DATABASE_URL should begin with postgresql://, as in ${example}.`);
  }
  const schema = url.searchParams.get("schema");
  if (schema !== null && schema !== "public") {
    throw new Refusal(
      "DATABASE_URL names a schema, but Fourfold keeps its tables in public: leave schema= out.",
    );
  }
  const database = decodeURIComponent(url.pathname.slice(1));
  if (database === "") {
    throw new Refusal(`DATABASE_URL names no database: it should end with one, as in ${example}.`);
  }
  return { server: url.host, role: decodeURIComponent(url.username), database };
}

async function refuseUnfit(client: pg.Client, { database }: Address): Promise<void> {
  const { rows } = await client.query<{
    version: number;
    may: boolean;
    encoding: string;
    role: string;
  }>(
    `SELECT current_setting('server_version_num')::int AS version,
            current_setting('server_encoding') AS encoding,
            current_user AS role,
            has_schema_privilege('public', 'CREATE') AS may`,
  );
  const found = rows[0];
  if (found === undefined) return;
  if (found.version < OLDEST) {
    throw new Refusal(
      `The server of DATABASE_URL is PostgreSQL ${String(Math.floor(found.version / 10_000))}, and Fourfold needs ${String(OLDEST / 10_000)} or newer.`,
    );
  }
  if (found.encoding !== "UTF8") {
    throw new Refusal(
      `The database ${database} is encoded in ${found.encoding}: make one with CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
  if (!found.may) {
    throw new Refusal(
      `The role ${found.role} may not make tables in the database ${database}: let a superuser run ALTER DATABASE ${database} OWNER TO ${found.role}.`,
    );
  }
}

/** Security invoker rules and what else the migrations use came with it. */
const OLDEST = 150_000;

function whyUnreachable(error: unknown, address: Address): string {
  const { server, role, database } = address;
  const code = errorCode(error);
  switch (code) {
    case "ECONNREFUSED":
    case "ECONNRESET":
      return `No PostgreSQL answers at ${server}: start it, or correct DATABASE_URL (or unset it, to use the embedded one).`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `There is no machine named as in DATABASE_URL (${server}): correct it.`;
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return `${server} could not be reached: see that the machine is up and lets this one in.`;
    case "28P01":
    case "28000":
      return `The server at ${server} did not let the role ${role} in: correct the name and the password in DATABASE_URL.`;
    case "3D000":
      return `The server at ${server} has no database ${database}: make it (createdb ${database}), or correct DATABASE_URL.`;
    case "53300":
      return `The server at ${server} has no connection left: end some, or raise its max_connections.`;
    case "57P03":
      return `The server at ${server} is starting or stopping: try again in a moment.`;
    case undefined:
    default:
      if (reason(error) === "timeout expired")
        return whyUnreachable({ code: "ETIMEDOUT" }, address);
      return `The database at ${server} could not be used (${reason(error)}): correct DATABASE_URL, or the server.`;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
}
