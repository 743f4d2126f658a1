import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { confirmationAsked } from "@/lib/notification/mails";
import { queueMail } from "@/lib/notification/service";
import { openMailReceiver } from "../../support/mail-receiver";
import { makeWard, NOW } from "../../support/ward";

const KILLS = 20;
const MAILS = 200;
/** Twenty-one processes are started, one after the other. */
const PATIENCE_MS = 300_000;
const WORKER = join(import.meta.dirname, "../../support/mail-worker.ts");

test(
  "a worker that is killed at twenty moments sends every mail: once, but for what it had in its hands, which comes again as the same mail",
  async () => {
    const ward = await makeWard(database());
    await database().$transaction(async (tx) => {
      for (let count = 0; count < MAILS; count += 1) {
        const mail = confirmationAsked({ practitioner: "Ada Nwosu", requestId: String(count) });
        // The worker has the clock of the machine.
        await queueMail(tx, { now: new Date(), to: ward.bea.id }, mail);
      }
    });
    const receiver = await openMailReceiver();
    try {
      let inHand = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const enough = receiver.taken.length + 1 + (kill % 4);
        const worker = await working(receiver.url);
        // While it is at work: moments apart by less than a mail takes.
        await expect
          .poll(() => receiver.taken.length, { interval: 2, timeout: 60_000 })
          .toBeGreaterThanOrEqual(enough);
        await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 20));
        worker.kill("SIGKILL");
        await once(worker, "exit");
        inHand += await letTimePass();
        expect(await unsent(), "left at this kill").toBeGreaterThan(0);
      }
      // Some were killed with a mail in their hands, or nothing was tried here.
      expect(inHand).toBeGreaterThan(0);
      const worker = await working(receiver.url);
      await expect.poll(unsent, { timeout: 60_000 }).toBe(0);
      worker.kill("SIGKILL");
      await once(worker, "exit");

      const ids = receiver.taken.map(({ messageId }) => messageId);
      expect(new Set(ids).size).toBe(MAILS);
      expect(ids.length - MAILS).toBeLessThanOrEqual(inHand);
      expect(await database().auditEvent.count({ where: { type: "mail.sent" } })).toBe(MAILS);
    } finally {
      for (const worker of workers.splice(0)) worker.kill("SIGKILL");
      await receiver.close();
    }
  },
  PATIENCE_MS,
);

const workers: ChildProcess[] = [];

async function working(smtpUrl: string): Promise<ChildProcess> {
  const words = ["--conditions=react-server", "--import", "tsx", WORKER];
  const worker = spawn(process.execPath, [...words, env().databaseUrl, smtpUrl], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  workers.push(worker);
  await once(worker.stdout, "data");
  return worker;
}

/** Three minutes go by: what a killed worker had in its hands may be taken again. How many those were. */
async function letTimePass(): Promise<number> {
  const { count } = await database().mail.updateMany({
    where: { takenUntil: { not: null } },
    data: { takenUntil: NOW },
  });
  return count;
}

function unsent(): Promise<number> {
  return database().mail.count({ where: { sentAt: null } });
}
