import { removeShowingAction, showActivityAction } from "@/lib/area/actions";
import { ITEMS_OFFERED } from "@/lib/area/limits";
import type { ActivityView, OfferedItem, ShowingItem } from "@/lib/area/types";
import { formatDay } from "@/lib/core/calendar-date";
import { ActionForm } from "../ui/action-form";
import { ButtonLink } from "../ui/button";
import { SelectField } from "../ui/select-field";
import { SubmitButton } from "../ui/submit-button";

interface ShowFormProps {
  readonly activity: ActivityView;
  readonly offered: readonly OfferedItem[];
  readonly writer: string;
}

/** Links one more item; those that show 1.11 already are offered first. */
export function ShowForm({ activity, offered, writer }: ShowFormProps) {
  if (offered.length === 0) {
    return (
      <div className="mt-6 space-y-3">
        <p>
          {activity.items.length === 0
            ? "You have no submitted item yet. Submit one first."
            : "All that you have submitted is linked."}
        </p>
        <ButtonLink href="/evidence/new" look="outline">
          Log evidence
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="mt-6">
      <ActionForm
        action={showActivityAction}
        id="show"
        titleOnRefusal={activity.title}
        writer={writer}
      >
        <input type="hidden" name="activityId" value={activity.id} />
        <SelectField
          name="evidenceId"
          label="Which of your items shows it?"
          hint={offeredHint(offered)}
          empty="Choose an item"
          options={[
            { label: "Linked to 1.11", options: optionsOf(offered, true) },
            { label: "Other evidence", options: optionsOf(offered, false) },
          ].filter(({ options }) => options.length > 0)}
        />
        <div className="mt-4">
          <SubmitButton busy="Linking…" look="outline">
            Link evidence
          </SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

export function RemoveForm({
  activity,
  item,
  writer,
}: {
  readonly activity: ActivityView;
  readonly item: ShowingItem;
  readonly writer: string;
}) {
  return (
    <ActionForm
      action={removeShowingAction}
      id={`remove-${item.id}`}
      titleOnRefusal={activity.title}
      writer={writer}
    >
      <input type="hidden" name="activityId" value={activity.id} />
      <input type="hidden" name="evidenceId" value={item.id} />
      <SubmitButton look="quiet" size="small" busy="Removing…">
        Remove this link<span className="sr-only">{`: ${item.title}`}</span>
      </SubmitButton>
    </ActionForm>
  );
}

function offeredHint(offered: readonly OfferedItem[]): string {
  return offered.length < ITEMS_OFFERED
    ? "What you have submitted. What is linked to 1.11 comes first, then the newest."
    : `${String(ITEMS_OFFERED)} of what you have submitted: first what is linked to 1.11, then the newest.`;
}

function optionsOf(offered: readonly OfferedItem[], showsArea: boolean) {
  return offered
    .filter((item) => item.showsArea === showsArea)
    .map(({ id, title, occurredOn }) => ({
      value: id,
      label: occurredOn === null ? title : `${title} (${formatDay(occurredOn)})`,
    }));
}
