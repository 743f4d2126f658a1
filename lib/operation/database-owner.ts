import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Refusal } from "./refusal";

/** The user that the database's processes run as. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root. Then it runs as `postgres`, who is made if there is none. */
export function databaseOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return knownOwner() ?? makeOwner();
}

function makeOwner(): Owner {
  try {
    execFileSync(
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
      { stdio: "ignore", env: { ...process.env, PATH: "/usr/sbin:/sbin:/usr/bin:/bin" } },
    );
  } catch {
    // Said below, whatever the reason.
  }
  const made = knownOwner();
  if (made !== undefined) return made;
  throw new Refusal(
    "PostgreSQL does not run as root and no user could be made for it: run this as an ordinary user, make a user named postgres, or set DATABASE_URL.",
  );
}

function knownOwner(): Owner | undefined {
  const line = /^postgres:[^:]*:([0-9]+):([0-9]+):/m.exec(readFileSync("/etc/passwd", "utf8"));
  return line === null ? undefined : { uid: Number(line[1]), gid: Number(line[2]) };
}
