import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface MailReceiver {
  /** What to put into SMTP_URL. */
  readonly url: string;
  /** Every mail that was taken, in the order in which it was. */
  readonly taken: readonly ParsedMail[];
  /** What it answers from now on to whoever is named in a mail; null: it takes everything. */
  refuse(answer: { readonly code: number; readonly said: string } | null): void;
  close(): Promise<void>;
}

/** A mail server on loopback that speaks SMTP and keeps what it is given. */
export async function openMailReceiver(): Promise<MailReceiver> {
  const taken: ParsedMail[] = [];
  let refusal: { readonly code: number; readonly said: string } | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo(_address, _session, callback) {
      if (refusal === null) {
        callback();
        return;
      }
      callback(Object.assign(new Error(refusal.said), { responseCode: refusal.code }));
    },
    onData(stream, _session, callback) {
      simpleParser(stream).then(
        (mail) => {
          taken.push(mail);
          callback();
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
