import { setTimeout as pause } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { property } from "@/lib/core/property";
import type { TakenMail } from "@/lib/notification/types";
import { letterOf } from "@/lib/notification/letter";
import { Refusal } from "../refusal";

/** What became of a mail that was to be handed over. */
export type HandOver =
  | { readonly status: "taken" }
  | { readonly status: "refused"; readonly refusal: string; readonly isFinal: boolean };

/** Somebody's mail server, one connection at a time. */
export interface MailServer {
  handOver(mail: TakenMail): Promise<HandOver>;
  close(): void;
}

export interface MailServerAddress {
  /** smtp:// or smtps://, with name and password if it asks for them. */
  readonly smtpUrl: string;
  /** Whom mails are from: `Fourfold <no-reply@example.nhs.uk>`; unset: no-reply at the installation's own host. */
  readonly from: string | undefined;
  /** Of the installation, that mails lead to. */
  readonly address: string;
}

/** Each wait for the server, in milliseconds, and all of them: they end before another worker may take the mail. */
const PATIENCE_MS = 20_000;
const PATIENCE_IN_ALL_MS = 120_000;

/** The address of the mail server, if there is one to be used; a sentence if it is none. */
export function smtpUrlFrom(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  if (/^smtps?:\/\/./.test(text) && URL.canParse(text)) return text;
  throw new Refusal(
    "SMTP_URL should be like smtp://name:password@mail.example.nhs.uk:587, or smtps://… for port 465, and is not.",
  );
}

export function openMailServer({ smtpUrl, from, address }: MailServerAddress): MailServer {
  const host = new URL(address).hostname;
  const sender = from ?? `Fourfold <no-reply@${host}>`;
  const open = () =>
    createTransport(smtpUrl, {
      ...{ from: sender, connectionTimeout: PATIENCE_MS, dnsTimeout: PATIENCE_MS },
      ...{ greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
    });
  let transport = open();
  return {
    async handOver(mail) {
      const sending = transport.sendMail({
        to: mail.address,
        subject: mail.subject,
        ...letterOf(mail, address),
        // The same at each attempt: a mail server that was given it twice can tell.
        messageId: `<${mail.id}@${host}>`,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      });
      const ended = await Promise.race([
        sending.then((): HandOver => ({ status: "taken" }), refusedBecause),
        pause(PATIENCE_IN_ALL_MS, null, { ref: false }),
      ]);
      if (ended !== null) return ended;
      transport.close();
      transport = open();
      const refusal = "The mail server did not come to an end with it.";
      return { status: "refused", refusal, isFinal: false };
    },
    close() {
      transport.close();
    },
  };
}

function refusedBecause(thrown: unknown): HandOver {
  return { status: "refused", ...refusalOf(thrown) };
}

/**
 * For good is only what it says of the address itself: 5xx after RCPT TO, and not that it may not relay (5.7). What it says
 * of us, of its own state or of the way in, it may say otherwise tomorrow, when somebody has set it right.
 */
function refusalOf(thrown: unknown): { readonly refusal: string; readonly isFinal: boolean } {
  const code = textIn(thrown, "code");
  const response = textIn(thrown, "response").replaceAll(/\s+/g, " ").slice(0, 400);
  const isOfRecipient = textIn(thrown, "command") === "RCPT TO";
  if (response !== "") {
    const isFinal = isOfRecipient && /^5\d\d(?![ -]5\.7)/.test(response);
    return { refusal: `The mail server said: ${response}`, isFinal };
  }
  // No mail can be written to it: nobody was asked.
  if (code === "EENVELOPE") return { refusal: "This is no address for mail.", isFinal: true };
  return { refusal: `The mail server could not be reached (${code}).`, isFinal: false };
}

function textIn(thrown: unknown, name: "code" | "response" | "command"): string {
  const value = property(thrown, name);
  return typeof value === "string" ? value : "";
}
