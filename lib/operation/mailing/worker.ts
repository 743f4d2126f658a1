import { setTimeout as pause } from "node:timers/promises";
import { noteFault } from "@/lib/action/fault";
import { openDatabase } from "@/lib/db/client";
import { openMailServer, type MailServerAddress } from "./mail-server";
import { sendDue } from "./send-due";

/** How long a mail that is due waits at most, in milliseconds, while the mail server takes mails. */
const EVERY_MS = 2_000;

export interface Worker {
  /** Ends after the mail that it has in its hands. */
  close(): Promise<void>;
}

/** Sends mails until it is closed. Any number of them share one outbox: each mail is taken by one. */
export function startWorker(databaseUrl: string, address: MailServerAddress): Promise<Worker> {
  const db = openDatabase(databaseUrl);
  const server = openMailServer(address);
  const ending = new AbortController();
  const { signal } = ending;
  const ended = work();

  async function work(): Promise<void> {
    while (!signal.aborted) {
      try {
        await sendDue({ db, server, now: () => new Date(), goesOn: () => !signal.aborted });
      } catch (thrown) {
        // The database is away, say: what is due stays due.
        noteFault(thrown);
      }
      await pause(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  return Promise.resolve({
    async close() {
      ending.abort();
      await ended;
      server.close();
      await db.$disconnect();
    },
  });
}
