import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { FlagsView } from "@/lib/evidence/flag/types";
import type { EvidenceView } from "@/lib/evidence/types";
import { listed } from "@/lib/rules/words";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Quote } from "../ui/layout";
import { Notice } from "../ui/notice";
import { Part } from "./part";

interface FlagNoticeProps {
  readonly view: Pick<EvidenceView, "id" | "isOwn" | "practitioner" | "stage">;
  readonly flags: FlagsView;
}

/** An open flag, before anything else is said of the item: what it means, and what its reader can do. */
export function FlagNotice({ view, flags: { open, clearers, mayClear } }: FlagNoticeProps) {
  if (open === null) return null;
  const { id, isOwn, practitioner, stage } = view;
  return (
    <Notice look="mark">
      <p>
        <b>This identifies a patient, says {open.by}</b> on {formatDay(dayOf(open.raisedAt))}.{" "}
        {stage === "withdrawn"
          ? "It is withdrawn, so it holds nothing up."
          : `It does not count, and ${isOwn ? "you" : practitioner.name} cannot be ready for review, until the flag is cleared.`}
      </p>
      <Quote>{open.reasons}</Quote>
      {isOwn && stage !== "withdrawn" && (
        <p>
          Take it out and submit a new version, or withdraw the evidence. Nobody can clear a flag on
          their own evidence: {whoClears(clearers)}
        </p>
      )}
      {!isOwn && (
        <p>
          {mayClear.allowed
            ? `${practitioner.name} cannot clear it. Once nothing here identifies anybody, you can.`
            : mayClear.because}
        </p>
      )}
      {mayClear.allowed && (
        <ButtonRow>
          <ButtonLink href={`/evidence/${id}/clear-flag`} look="outline">
            Clear flag
          </ButtonLink>
        </ButtonRow>
      )}
    </Notice>
  );
}

function whoClears(clearers: readonly string[]): string {
  return clearers.length === 0
    ? "today there is nobody who can, so ask your steward for a coordinating supervisor."
    : `ask ${listed(clearers, "or")} to do it then.`;
}

/** Flags that were cleared stay to be read, with who raised and who cleared them. */
export function ClearedFlags({ flags: { cleared } }: { readonly flags: FlagsView }) {
  if (cleared.length === 0) return null;
  return (
    <Part heading="Flags that were cleared" rank="h2">
      <ul className="rows">
        {cleared.map((flag) => (
          <li key={flag.id} className="space-y-1">
            <p>
              <b className="text-ink">{flag.by}</b> flagged this on{" "}
              {formatDay(dayOf(flag.raisedAt))}: “{flag.reasons}”
            </p>
            {flag.cleared && (
              <p>
                <b className="text-ink">{flag.cleared.by}</b> cleared it on{" "}
                {formatDay(dayOf(flag.cleared.at))}: “{flag.cleared.because}”
              </p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
