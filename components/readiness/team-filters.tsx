import { fieldChoices } from "@/components/people/labels";
import type { TeamReadinessView } from "@/lib/readiness/types";
import { STATUSES, type Status } from "@/lib/rules/result";
import { Button, ButtonLink } from "../ui/button";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { statusLabels } from "./labels";

/** As the address says them; nothing chosen is not in it. */
export interface ChosenFilters {
  readonly profession?: string | undefined;
  readonly setting?: string | undefined;
  readonly field?: string | undefined;
  readonly status?: Status | undefined;
  readonly q: string;
  readonly sort: "status" | "name" | "index" | "oldest-request";
}

interface TeamFiltersProps {
  readonly path: string;
  readonly team: Pick<TeamReadinessView, "professions" | "settings" | "fields">;
  readonly chosen: ChosenFilters;
  readonly csvHref: string;
}

/** A form that asks for the same page again: it needs no script, and its address can be kept. */
export function TeamFilters({ path, team, chosen, csvHref }: TeamFiltersProps) {
  return (
    <search className="mt-8 block print:hidden">
      <form action={path} className="flex flex-wrap items-end gap-4">
        <SelectField
          quiet
          name="profession"
          label="Profession"
          empty="All professions"
          options={team.professions.map(same)}
          defaultValue={chosen.profession}
        />
        <SelectField
          quiet
          name="setting"
          label="Setting"
          empty="All settings"
          options={team.settings.map(same)}
          defaultValue={chosen.setting}
        />
        {team.fields.length > 1 && (
          <SelectField
            quiet
            name="field"
            label="Field"
            empty="All fields"
            options={fieldChoices.filter(({ value }) => team.fields.includes(value))}
            defaultValue={chosen.field}
          />
        )}
        <SelectField
          quiet
          name="status"
          label="Status"
          empty="Every status"
          options={STATUSES.map((status) => ({ value: status, label: statusLabels[status] }))}
          defaultValue={chosen.status}
        />
        <TextField quiet type="search" name="q" label="Name or post" defaultValue={chosen.q} />
        <SelectField quiet name="sort" label="Sort by" options={sorts} defaultValue={chosen.sort} />
        <Button type="submit" look="outline">
          Show people
        </Button>
        <div className="lg:ml-auto">
          <ButtonLink href={csvHref} look="outline" download>
            Download CSV
          </ButtonLink>
        </div>
      </form>
    </search>
  );
}

function same(text: string) {
  return { value: text, label: text.charAt(0).toUpperCase() + text.slice(1) };
}

const sorts = [
  { value: "status", label: "Status" },
  { value: "name", label: "Name" },
  { value: "index", label: "Index, highest first" },
  { value: "oldest-request", label: "Oldest request" },
] as const;
