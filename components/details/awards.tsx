import { formatDay } from "@/lib/core/calendar-date";
import { changeAwardAction, recordAwardAction } from "@/lib/details/award/actions";
import { OWN_AWARD_KINDS } from "@/lib/details/award/limits";
import type { Award } from "@/lib/details/award/types";
import { RadioGroup } from "../ui/choices";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { FieldPair, Quote, Rows } from "../ui/layout";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { FactForm } from "./fact-form";
import { FactRow } from "./fact-row";
import { awardKindLabels, levelChoices } from "./labels";

/** The awards, equivalences among them: those say who decided, and nobody changes them. */
export function Awards({ awards }: { readonly awards: readonly Award[] }) {
  if (awards.length === 0) return <p className="text-ink-soft">No award yet.</p>;
  return (
    <Rows>
      {awards.map((award) => (
        <FactRow
          key={award.id}
          title={award.title}
          about={aboutAward(award)}
          href={award.mayKeep.allowed ? `/details/awards/${award.id}` : undefined}
        >
          <p className="text-ink-soft">{whenAwarded(award)}</p>
          {award.reasons !== "" && <Quote>{award.reasons}</Quote>}
        </FactRow>
      ))}
    </Rows>
  );
}

function aboutAward({ kind, level, credits, institution }: Award): string {
  return [
    awardKindLabels[kind],
    `level ${String(level)}`,
    ...(credits === null ? [] : [`${String(credits)} credits`]),
    ...(institution === "" ? [] : [institution]),
  ].join(", ");
}

function whenAwarded({ kind, awardedOn, decidedBy, isSuperseded }: Award): string {
  if (awardedOn === null) return "In progress: it counts on the day it is awarded.";
  if (kind !== "equivalence") return `Awarded on ${formatDay(awardedOn)}`;
  const by = decidedBy === null ? "" : `, recorded by ${decidedBy}`;
  const stands = isSuperseded ? " A later decision has taken its place." : "";
  return `Decided on ${formatDay(awardedOn)}${by}.${stands}`;
}

/** Adds an award, or changes the one given. */
export function AwardForm({
  award,
  writer,
}: {
  readonly award: Award | null;
  readonly writer: string;
}) {
  return (
    <FactForm
      action={award === null ? recordAwardAction : changeAwardAction}
      title={award === null ? "Awards" : "Change award"}
      draftKey="award"
      writer={writer}
      changes={award && ["awardId", award.id]}
      button={award === null ? "Add award" : "Save award"}
      back="/details/awards"
    >
      {award === null && <FormKey value={crypto.randomUUID()} />}
      <TextField
        name="title"
        label="Title"
        hint="Such as MSc Advanced Clinical Practice."
        defaultValue={award?.title}
      />
      <FieldPair>
        <SelectField
          name="kind"
          label="Kind"
          empty="Choose a kind"
          options={OWN_AWARD_KINDS.map((value) => ({ value, label: awardKindLabels[value] }))}
          defaultValue={award?.kind}
        />
        <SelectField
          name="level"
          label="Level"
          empty="Choose a level"
          options={levelChoices}
          defaultValue={award === null ? undefined : String(award.level)}
        />
      </FieldPair>
      <TextField
        name="institution"
        label="Institution"
        optional
        defaultValue={award?.institution}
      />
      <TextField
        name="credits"
        label="Credits"
        optional
        inputMode="numeric"
        width="small"
        defaultValue={award?.credits == null ? undefined : String(award.credits)}
      />
      <RadioGroup
        name="progress"
        label="Has it been awarded?"
        choices={[
          { value: "awarded", label: "Yes, on the day below" },
          { value: "in-progress", label: "No, it is in progress" },
        ]}
        defaultValue={
          award === null ? undefined : award.awardedOn === null ? "in-progress" : "awarded"
        }
      />
      <DateField
        name="awardedOn"
        label="Awarded on"
        optional="needed if it was awarded"
        defaultValue={award?.awardedOn ?? undefined}
      />
    </FactForm>
  );
}
