import type { FlagsView } from "@/lib/evidence/flag/types";
import type { EvidenceView } from "@/lib/evidence/types";
import { ButtonLink, ButtonRow } from "../ui/button";

interface DeedsProps {
  readonly view: EvidenceView;
  /** Null: the reader may not read what counts now. */
  readonly flags: FlagsView | null;
}

/** What the reader may do with an item, by the same rulings that the deeds are refused by. */
export function Deeds({ view, flags }: DeedsProps) {
  const { id, may, standing, draftNumber, requests } = view;
  if (standing === "earlier") return null;
  const path = `/evidence/${id}`;
  const isConfirmed = requests.some(({ state }) => state === "confirmed");
  const edit = editWords(view);
  return (
    <ButtonRow>
      {may.ask.allowed && standing === "current" && (
        <ButtonLink href={`${path}/ask`} look={isConfirmed ? "outline" : "solid"}>
          Ask for confirmation
        </ButtonLink>
      )}
      {may.edit.allowed && (
        <ButtonLink href={`${path}/edit`} look={may.ask.allowed ? "outline" : "solid"}>
          {edit}
        </ButtonLink>
      )}
      {may.edit.allowed && (
        <ButtonLink href={`${path}/files`} look="quiet">
          Add files
        </ButtonLink>
      )}
      {may.return.allowed && (
        <ButtonLink href={`${path}/return`} look="outline">
          Return evidence
        </ButtonLink>
      )}
      {may.withdraw.allowed && standing === "current" && (
        <ButtonLink href={`${path}/withdraw`} look="quiet">
          Withdraw evidence
        </ButtonLink>
      )}
      {flags?.mayRaise.allowed === true && standing === "current" && (
        <ButtonLink href={`${path}/flag`} look="quiet">
          Say that this identifies a patient
        </ButtonLink>
      )}
      {may.deleteDraft.allowed && (
        <ButtonLink href={`${path}/delete`} look="quiet">
          Delete {standing === "draft" ? "draft" : `the draft of version ${String(draftNumber)}`}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function editWords({ draftNumber, submittedNumber }: EvidenceView): string {
  if (draftNumber === null) return "Edit evidence";
  return submittedNumber === null ? "Finish evidence" : `Go on with version ${String(draftNumber)}`;
}
