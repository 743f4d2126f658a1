import { attempt } from "@/lib/action/attempt";
import { asSystem } from "@/lib/core/actor";
import type { Database } from "@/lib/db/client";
import { handedOver, nothing, notHandedOver } from "@/lib/notification/sending/schema";
import { markRefused, markSent, take } from "@/lib/notification/sending/service";
import type { MailServer } from "./mail-server";

const actor = asSystem("sends mails");

interface Sending {
  readonly db: Database;
  readonly server: MailServer;
  readonly now: () => Date;
  /** Asked before each mail: whether to go on. */
  readonly goesOn?: () => boolean;
}

/**
 * Hands over what is due, one mail after the other, each in three steps that end by themselves: taken, handed over,
 * written down. How many were handed over.
 */
export async function sendDue({ db, server, now, goesOn = () => true }: Sending): Promise<number> {
  let sent = 0;
  while (goesOn()) {
    const taken = await attempt(
      { schema: nothing, run: take },
      { actor, values: {}, now: now(), db },
    );
    if (!taken.ok || taken.value === null) break;
    const { id: mailId } = taken.value;
    const handOver = await server.handOver(taken.value);
    if (handOver.status === "taken") {
      sent += 1;
      const values = { mailId };
      await attempt({ schema: handedOver, run: markSent }, { actor, values, now: now(), db });
    } else {
      const { refusal, isFinal } = handOver;
      const { attempts } = taken.value;
      const values = { mailId, attempts, refusal, isFinal };
      await attempt({ schema: notHandedOver, run: markRefused }, { actor, values, now: now(), db });
    }
  }
  return sent;
}
