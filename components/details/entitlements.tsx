import { formatDay } from "@/lib/core/calendar-date";
import {
  changeEntitlementAction,
  recordEntitlementAction,
} from "@/lib/details/entitlement/actions";
import type { Entitlement } from "@/lib/details/entitlement/types";
import { DateField } from "../ui/date-field";
import { Rows } from "../ui/layout";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { FactForm } from "./fact-form";
import { FactLines, FactRow } from "./fact-row";

/** What somebody may do as an operator, in writing; newest first. */
export function Entitlements({
  entitlements,
  isOwn,
}: {
  readonly entitlements: readonly Entitlement[];
  readonly isOwn: boolean;
}) {
  if (entitlements.length === 0) return <p className="text-ink-soft">No entitlement yet.</p>;
  return (
    <Rows>
      {entitlements.map(({ id, entitledOn, entitledBy, activities }) => (
        <FactRow
          key={id}
          title={`Entitled on ${formatDay(entitledOn)}`}
          about={entitledBy === "" ? "" : `by ${entitledBy}`}
          href={isOwn ? `/details/entitlement/${id}` : undefined}
        >
          <FactLines term="Activities" lines={activities} />
        </FactRow>
      ))}
    </Rows>
  );
}

/** Adds an entitlement, or changes the one given. */
export function EntitlementForm({
  entitlement,
  writer,
}: {
  readonly entitlement: Entitlement | null;
  readonly writer: string;
}) {
  return (
    <FactForm
      action={entitlement === null ? recordEntitlementAction : changeEntitlementAction}
      title={entitlement === null ? "Operator entitlement" : "Change entitlement"}
      draftKey="entitlement"
      writer={writer}
      changes={entitlement && ["entitlementId", entitlement.id]}
      button={entitlement === null ? "Add entitlement" : "Save entitlement"}
      back="/details/entitlement"
    >
      <DateField name="entitledOn" label="Entitled on" defaultValue={entitlement?.entitledOn} />
      <TextField
        name="entitledBy"
        label="Entitled by"
        hint="Name and role, for the employer."
        defaultValue={entitlement?.entitledBy}
      />
      <TextArea
        name="activities"
        label="Activities"
        hint="One on each line, as the entitlement words them, such as clinical evaluation of chest images."
        defaultValue={entitlement?.activities.join("\n")}
      />
    </FactForm>
  );
}
