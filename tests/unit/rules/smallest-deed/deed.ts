import type { CalendarDate } from "@/lib/rules/calendar-date";
import type { Profile } from "@/lib/rules/profile";
import type { PortfolioRecord } from "@/lib/rules/record";
import type { ActionOwner, Assessment, NextAction } from "@/lib/rules/result";

/** What a person has before them who is about to do one thing: the record, the answer, and one of its next actions. */
export type Situation = {
  readonly record: PortfolioRecord;
  readonly result: Assessment;
  readonly action: NextAction;
  readonly profile: Profile;
  readonly asOf: CalendarDate;
};

/** The least that answers a next action, and whose it is to do. */
export type Deed = {
  readonly by: ActionOwner;
  readonly does: (situation: Situation) => PortfolioRecord;
};

export function practitioner(does: Deed["does"]): Deed {
  return { by: "practitioner", does };
}

/** The capability or pillar that the action is about. */
export function codeOf({ action }: Situation): string {
  if (action.code === undefined) throw new Error(`${action.rule} names nothing: ${action.text}`);
  return action.code;
}
