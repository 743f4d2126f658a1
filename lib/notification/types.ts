/** The deed that a mail tells of, as the log names it. */
export type MailKind =
  | "sign-in-link.made"
  | "password.forgotten"
  | "confirmation.asked"
  | "confirmation.answered"
  | "evidence.returned"
  | "sign-off.asked"
  | "sign-off.decided"
  | "sign-off.revoked";

/** What a mail says; what it is about is in `lib/notification/mails.ts`. */
export interface Mail {
  readonly kind: MailKind;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Where within the installation it leads, and what the button that does so says. */
  readonly way: { readonly label: string; readonly path: string } | null;
  /** Whoever has the path is let in until then: it is forgotten once the mail is sent, which is no later. */
  readonly secretUntil?: Date | null;
}

/** A mail that a worker has taken, to be sent now. */
export interface TakenMail {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly subject: string;
  readonly words: string;
  readonly button: string;
  readonly path: string;
  readonly attempts: number;
}

/** A line of the outbox. */
export interface MailLine {
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly queuedAt: Date;
  readonly standing:
    | { readonly status: "kept" }
    | { readonly status: "too-old" }
    | { readonly status: "waiting"; readonly refusal: string }
    | { readonly status: "sent"; readonly at: Date }
    | { readonly status: "given-up"; readonly at: Date; readonly refusal: string };
  /**
   * Null where mails are sent: then nobody but their addressee reads them. A way that lets somebody in is shown in a
   * demonstration alone: elsewhere whoever made it has seen it, and is in the log for it.
   */
  readonly said: {
    readonly paragraphs: readonly string[];
    readonly way: { readonly label: string; readonly path: string } | null;
  } | null;
}

export interface MailsView {
  /** False: nothing sends mails from here, they are kept to be read. */
  readonly isSending: boolean;
  /** Whether these are all of the organisation's, or those to the reader alone. */
  readonly isAll: boolean;
  readonly mails: readonly MailLine[];
  readonly next: string | null;
}
