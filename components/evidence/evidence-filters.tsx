import Link from "next/link";
import type { ListFilter, PillarChoice, StageFilter } from "@/lib/evidence/types";
import { EVIDENCE_TYPES } from "@/lib/rules/record";
import { Button } from "../ui/button";
import { DateField } from "../ui/date-field";
import { Disclosure } from "../ui/disclosure";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { stageLabels, typeLabels } from "./labels";

/** A plain GET: what is looked for is in the address, and can be kept as a bookmark. */
export function EvidenceFilters({
  filter,
  pillars,
}: {
  readonly filter: ListFilter;
  readonly pillars: readonly PillarChoice[];
}) {
  const { q, type, pillar, capability, stage, setting, from, to } = filter;
  const isNarrow = setting !== "" || [pillar, capability, from, to].some((one) => one !== null);
  return (
    <form role="search" action="/evidence" className="mb-8">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <TextField
          name="q"
          type="search"
          label="Words in title or account"
          quiet
          defaultValue={q}
        />
        <SelectField
          name="type"
          label="Type of evidence"
          quiet
          empty="Every type"
          defaultValue={type ?? ""}
          options={EVIDENCE_TYPES.map((one) => ({ value: one, label: typeLabels[one] })).sort(
            (one, other) => one.label.localeCompare(other.label),
          )}
        />
        <SelectField
          name="stage"
          label="Stage"
          quiet
          empty="Every stage"
          defaultValue={stage ?? ""}
          options={stageChoices}
        />
        <Button type="submit" look="outline">
          Show
        </Button>
      </div>
      <Disclosure summary="Pillar, capability, place and dates" open={isNarrow}>
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField
            name="pillar"
            label="Pillar"
            quiet
            empty="Every pillar"
            defaultValue={pillar ?? ""}
            options={pillars.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          />
          <SelectField
            name="capability"
            label="Capability"
            quiet
            empty="Every capability"
            defaultValue={capability ?? ""}
            options={pillars.map(({ code, name, capabilities }) => ({
              label: `${code} ${name}`,
              options: capabilities.map((one) => ({
                value: one.code,
                label: `${one.code} ${one.title}`,
              })),
            }))}
          />
          <TextField name="setting" label="Where it happened" quiet defaultValue={setting} />
          <DateField
            name="from"
            label="Happened from"
            quiet
            width="full"
            defaultValue={from ?? ""}
          />
          <DateField name="to" label="Happened to" quiet width="full" defaultValue={to ?? ""} />
        </div>
      </Disclosure>
      {isFiltered(filter) && (
        <p>
          <Link href="/evidence" prefetch={false} className="min-h-target inline-flex items-center">
            Show everything
          </Link>
        </p>
      )}
    </form>
  );
}

export function isFiltered(filter: ListFilter): boolean {
  const { q, type, pillar, capability, stage, setting, from, to } = filter;
  return (
    q !== "" ||
    setting !== "" ||
    [type, pillar, capability, stage, from, to].some((one) => one !== null)
  );
}

/** The address of another page of the same list. */
export function pageOfList(
  filter: ListFilter,
  place: { before: string } | { after: string } | Readonly<Record<string, never>>,
  path = "/evidence",
): string {
  const { q, type, pillar, capability, stage, setting, from, to } = filter;
  const narrowed = { q, type, pillar, capability, stage, setting, from, to };
  const wanted = Object.entries({ ...narrowed, ...place });
  const address = new URLSearchParams();
  for (const [name, value] of wanted) {
    if (value !== null && value !== "") address.set(name, value);
  }
  return address.size === 0 ? path : `${path}?${address.toString()}`;
}

const stageChoices: readonly { readonly value: StageFilter; readonly label: string }[] = [
  { value: "needs-you", label: "Needs you" },
  { value: "draft", label: stageLabels.draft },
  { value: "submitted", label: stageLabels.submitted },
  { value: "unconfirmed", label: "Submitted, not confirmed" },
  { value: "confirmed", label: "Confirmed" },
  { value: "returned", label: stageLabels.returned },
  { value: "withdrawn", label: stageLabels.withdrawn },
];
