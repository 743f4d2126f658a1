import type { CalendarDate } from "@/lib/core/calendar-date";
import { MESSAGE_MAX } from "@/lib/sign-off/limits";
import type { CapabilityView, SupervisorToAsk } from "@/lib/sign-off/types";
import { RadioGroup } from "../ui/choices";
import { Section } from "../ui/layout";
import { SubmitButton } from "../ui/submit-button";
import { SummaryList } from "../ui/summary-list";
import { TextArea } from "../ui/text-area";
import { signerLacks } from "./labels";
import { whatTheyAre, whyNot } from "./supervisor-words";

type Asking = Pick<CapabilityView, "capability" | "supervisors" | "requests">;

/** Those who can decide today, and something to say to them. */
export function AskFields({ view }: { readonly view: Asking }) {
  const able = view.supervisors.filter(canBeAsked);
  if (able.length === 0) return <NobodyToAsk view={view} />;
  const [only] = able;
  return (
    <div className="mt-8">
      <input type="hidden" name="capabilityId" value={view.capability.id} />
      <RadioGroup
        name="supervisorId"
        label="Who should decide?"
        layout="column"
        required
        defaultValue={able.length === 1 ? only?.supervisorId : undefined}
        choices={able.map((supervisor) => ({
          value: supervisor.supervisorId,
          label: <Choice supervisor={supervisor} />,
        }))}
      />
      <TextArea
        name="message"
        label="Anything they should know?"
        hint="Where to look first, or when you could meet. They see your evidence and your self-assessment anyway."
        optional
        height="short"
        maxLength={MESSAGE_MAX}
      />
      <div className="mt-8">
        <SubmitButton busy="Asking…">Ask for sign-off</SubmitButton>
      </div>
    </div>
  );
}

/** The others, each with the reason. */
export function CannotBeAsked({
  supervisors,
  today,
}: {
  readonly supervisors: readonly SupervisorToAsk[];
  readonly today: CalendarDate;
}) {
  const others = supervisors.filter((supervisor) => !canBeAsked(supervisor));
  if (others.length === 0) return null;
  return (
    <Section heading="Who cannot be asked now, and why" size="small" level={2}>
      <div className="max-w-form">
        <SummaryList
          facts={others.map((supervisor) => ({
            term: supervisor.name,
            value: whyNot(supervisor, today),
          }))}
        />
      </div>
    </Section>
  );
}

function canBeAsked({ may, askedAt }: SupervisorToAsk): boolean {
  return may.allowed && askedAt === null;
}

function NobodyToAsk({ view: { capability, requests } }: { readonly view: Asking }) {
  return (
    <p className="max-w-measure mt-8">
      {requests.length > 0 ? (
        <>
          <b>You have asked everybody who can decide on {capability.code} today.</b> What they
          answer shows on its page.
        </>
      ) : (
        <>
          <b>Nobody can decide on {capability.code} today.</b> Ask your steward to appoint a
          supervisor whose scope reaches it.
        </>
      )}
    </p>
  );
}

function Choice({ supervisor }: { readonly supervisor: SupervisorToAsk }) {
  const { name, lacks } = supervisor;
  return (
    <span className="block py-1">
      <b>{name}</b>
      <span className="text-ink-soft block">{whatTheyAre(supervisor)}</span>
      {lacks.length > 0 && (
        <span className="text-mark-ink block">
          Can decide, but it would not count towards your readiness today:{" "}
          {lacks.map((rule) => signerLacks[rule].of).join("; ")}.
        </span>
      )}
    </span>
  );
}
