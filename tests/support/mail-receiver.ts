import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface Refusal {
  readonly at: "sender" | "recipient" | "content";
  readonly code: number;
  readonly said: string;
}

export interface MailReceiver {
  /** What to put into SMTP_URL. */
  readonly url: string;
  /** Every mail that was taken, in the order in which it was. */
  readonly taken: readonly ParsedMail[];
  /** What it answers from now on, and at which step; null: it takes everything. */
  refuse(answer: Refusal | null): void;
  close(): Promise<void>;
}

/** A mail server on loopback that speaks SMTP and keeps what it is given. */
export async function openMailReceiver(): Promise<MailReceiver> {
  const taken: ParsedMail[] = [];
  let refusal: Refusal | null = null;
  const refusedAt = (step: Refusal["at"]) =>
    refusal?.at === step
      ? Object.assign(new Error(refusal.said), { responseCode: refusal.code })
      : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onMailFrom(_address, _session, callback) {
      callback(refusedAt("sender"));
    },
    onRcptTo(_address, _session, callback) {
      callback(refusedAt("recipient"));
    },
    onData(stream, _session, callback) {
      simpleParser(stream).then(
        (mail) => {
          const refused = refusedAt("content");
          if (refused === null) taken.push(mail);
          callback(refused);
        },
        (error: unknown) => {
          callback(error instanceof Error ? error : new Error("It could not be read."));
        },
      );
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    taken,
    refuse(answer) {
      refusal = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
