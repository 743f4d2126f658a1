import { chooseAreaAction, leaveAreaAction } from "@/lib/area/actions";
import type { AreaSetView, ChosenArea } from "@/lib/area/types";
import { ActionForm } from "../ui/action-form";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Lead, PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";

/** One button under what a set asks. */
export function ChooseForm({
  set,
  writer,
}: {
  readonly set: AreaSetView;
  readonly writer: string;
}) {
  return (
    <ActionForm action={chooseAreaAction} titleOnRefusal={set.title} writer={writer}>
      <input type="hidden" name="setId" value={set.id} />
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton busy="Choosing…">Choose this set</SubmitButton>
          <ButtonLink href="/details/area" look="quiet">
            Look at other sets
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}

/** Leaving asks for no reason, and for one more press. */
export function LeaveForm({
  chosen: { set },
  writer,
}: {
  readonly chosen: ChosenArea;
  readonly writer: string;
}) {
  return (
    <ActionForm action={leaveAreaAction} title="Leave this area" writer={writer}>
      <PageTitle>Leave this area</PageTitle>
      <Lead>
        “{set.title}” stops counting for you, and having no area keeps you from being ready for
        review. What you linked, what was counted and what was said of you is kept, and is there
        again if you choose the set again
        {set.isRetired ? ". You cannot: it has been retired, so think twice." : "."}
      </Lead>
      <input type="hidden" name="setId" value={set.id} />
      <div className="mt-8">
        <ButtonRow>
          <SubmitButton look="stop" busy="Leaving…">
            Leave area
          </SubmitButton>
          <ButtonLink href="/details/area" look="quiet">
            Keep it as it is
          </ButtonLink>
        </ButtonRow>
      </div>
    </ActionForm>
  );
}
