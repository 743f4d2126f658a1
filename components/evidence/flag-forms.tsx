import { clearFlagAction, raiseFlagAction } from "@/lib/evidence/flag/actions";
import type { Flag } from "@/lib/evidence/flag/types";
import type { EvidenceView } from "@/lib/evidence/types";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { REASON_MAX } from "@/lib/action/limits";
import { ActionForm } from "../ui/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Quote } from "../ui/layout";
import { Lead, PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";

interface FlagFormProps {
  readonly view: EvidenceView;
  readonly writer: string;
}

/** Says that an item identifies a patient, without saying again by what. */
export function RaiseFlagForm({ view, writer }: FlagFormProps) {
  const { id, shown, isOwn, practitioner } = view;
  return (
    <ActionForm
      action={raiseFlagAction}
      title="This identifies a patient"
      draftKey={`evidence:${id}:flag:${writer}`}
      writer={writer}
    >
      <PageTitle>This identifies a patient</PageTitle>
      <Lead>
        “{shown.title}” stops counting until the flag is cleared.{" "}
        {isOwn
          ? "Your supervisors see it, and your coordinating supervisor can clear it; you cannot."
          : `${practitioner.name} sees it at once, with your name, and cannot clear it. You can, or the coordinating supervisor.`}
      </Lead>
      <input type="hidden" name="evidenceId" value={id} />
      <div className="mt-8">
        <TextArea
          name="reasons"
          label="Where does it stand?"
          hint="Do not repeat what identifies them. Say where it is: “a name in the second sentence of What happened?”"
          maxLength={REASON_MAX}
          height="short"
          required
        />
      </div>
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton busy="Flagging…">Flag evidence</SubmitButton>
          <ButtonLink href={`/evidence/${id}`} look="quiet">
            Leave it as it is
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

/** Finds an item clear again. */
export function ClearFlagForm({ view, flag, writer }: FlagFormProps & { readonly flag: Flag }) {
  const { id, shown } = view;
  return (
    <ActionForm
      action={clearFlagAction}
      title="Clear the flag"
      draftKey={`flag:${flag.id}:clear:${writer}`}
      writer={writer}
    >
      <PageTitle>Clear the flag</PageTitle>
      <Lead>
        “{shown.title}” counts again from today. The flag stays to be read, with who raised it and
        why you cleared it.
      </Lead>
      <div className="mt-8">
        <p className="mb-2">
          <b>{flag.by}</b> flagged it on {formatDay(dayOf(flag.raisedAt))}:
        </p>
        <Quote>{flag.reasons}</Quote>
      </div>
      <input type="hidden" name="flagId" value={flag.id} />
      <div className="mt-8">
        <TextArea
          name="clearedBecause"
          label="Why is it clear now?"
          hint="A sentence. Do not repeat what identified them."
          maxLength={REASON_MAX}
          height="short"
          required
        />
      </div>
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton busy="Clearing…">Clear flag</SubmitButton>
          <ButtonLink href={`/evidence/${id}`} look="quiet">
            Leave it as it is
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}
