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

/** Each wait for the server, in milliseconds: all of them together end before another worker may take the mail. */
const PATIENCE_MS = 20_000;

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
  const transport = createTransport(smtpUrl, {
    ...{ from: sender, connectionTimeout: PATIENCE_MS },
    ...{ greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
  });
  return {
    async handOver(mail) {
      try {
        await transport.sendMail({
          to: mail.address,
          subject: mail.subject,
          ...letterOf(mail, address),
          // The same at each attempt: a mail server that was given it twice can tell.
          messageId: `<${mail.id}@${host}>`,
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        });
        return { status: "taken" };
      } catch (thrown) {
        return { status: "refused", ...refusalOf(thrown) };
      }
    },
    close() {
      transport.close();
    },
  };
}

/** A server that says 5xx of an address or a mail says so for good; of itself, it may say otherwise tomorrow. */
function refusalOf(thrown: unknown): { readonly refusal: string; readonly isFinal: boolean } {
  const code = textIn(thrown, "code");
  const response = textIn(thrown, "response").replaceAll(/\s+/g, " ").slice(0, 400);
  if (response === "") {
    return { refusal: `The mail server could not be reached (${code}).`, isFinal: false };
  }
  const isAboutTheMail = code === "EENVELOPE" || code === "EMESSAGE";
  return {
    refusal: `The mail server said: ${response}`,
    isFinal: isAboutTheMail && response.startsWith("5"),
  };
}

function textIn(thrown: unknown, name: "code" | "response"): string {
  const value = property(thrown, name);
  return typeof value === "string" ? value : "";
}
