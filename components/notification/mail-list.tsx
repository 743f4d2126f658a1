import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import type { MailLine } from "@/lib/notification/types";
import { Disclosure } from "../ui/disclosure";
import { Rows } from "../ui/layout";
import { Tag } from "../ui/tag";

/** Mails, newest first: to whom, what about, what became of each; and, where none is sent, what each says. */
export function MailList({ mails }: { readonly mails: readonly MailLine[] }) {
  return (
    <div className="max-w-form">
      <Rows>
        {mails.map((mail) => (
          <li key={mail.id}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <p className="min-w-0 font-bold wrap-anywhere">{mail.subject}</p>
              <Standing standing={mail.standing} />
            </div>
            <p className="text-small text-ink-soft wrap-anywhere">
              To {mail.address}, {moment(mail.queuedAt)}
            </p>
            <WhyNot standing={mail.standing} />
            {mail.said && (
              <Disclosure
                summary={
                  <>
                    Read it<span className="sr-only">: {mail.subject}</span>
                  </>
                }
              >
                <Said {...mail.said} />
              </Disclosure>
            )}
          </li>
        ))}
      </Rows>
    </div>
  );
}

function Said({ paragraphs, way }: NonNullable<MailLine["said"]>) {
  return (
    <div className="border-rule max-w-measure space-y-3 border-l-3 pl-4">
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {/* A plain link: what it leads to may be somebody else's, or work once. */}
      {way && (
        <p>
          <a href={way.path} className="min-h-target inline-flex items-center wrap-anywhere">
            {way.label}
          </a>
        </p>
      )}
    </div>
  );
}

function Standing({ standing }: Pick<MailLine, "standing">) {
  switch (standing.status) {
    case "kept":
      return <Tag>Kept here</Tag>;
    case "too-old":
      return <Tag look="quiet">Too old to be sent</Tag>;
    case "waiting":
      return standing.refusal === "" ? (
        <Tag>On its way</Tag>
      ) : (
        <Tag sign="warning" look="mark">
          Not taken yet, tried again later
        </Tag>
      );
    case "sent":
      return <Tag look="quiet">Sent {moment(standing.at)}</Tag>;
    case "given-up":
      return (
        <Tag sign="stop" look="stop">
          Could not be sent
        </Tag>
      );
  }
}

function WhyNot({ standing }: Pick<MailLine, "standing">) {
  if (standing.status !== "waiting" && standing.status !== "given-up") return null;
  if (standing.refusal === "") return null;
  return <p className="text-small mt-1 wrap-anywhere">{standing.refusal}</p>;
}

function moment(instant: Date): string {
  return `${formatDay(dayOf(instant))}, ${formatTime(instant)}`;
}
