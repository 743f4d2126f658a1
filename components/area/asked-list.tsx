import type { AreaSetView, AskedActivity } from "@/lib/area/types";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { SummaryList } from "../ui/summary-list";
import { levelLabels, number } from "./labels";
import { SourceText } from "./source-text";

/** What a set is for and where it comes from. */
export function SetFacts({
  set,
}: {
  readonly set: Pick<AreaSetView, "modality" | "site" | "speciality" | "source" | "code">;
}) {
  const facts = [
    { term: "Modality", value: set.modality },
    { term: "Site", value: set.site },
    { term: "Speciality", value: set.speciality },
    { term: "Source", value: <SourceText source={set.source} /> },
    { term: "Code in the record", value: set.code },
  ];
  return <SummaryList facts={facts.filter(({ value }) => value !== "")} />;
}

/** Everything that a set asks, in its order. */
export function AskedList({ activities }: { readonly activities: readonly AskedActivity[] }) {
  return (
    <DataTable caption="What the set asks">
      <TableHead
        columns={[{ label: "Activity" }, { label: "What it asks" }, { label: "Source" }]}
      />
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.id}>
            <RowHead>{activity.title}</RowHead>
            <Cell label="Asks">{asks(activity)}</Cell>
            <Cell label="Source">
              <span className="text-note text-ink-soft">
                <SourceText source={activity.source} />
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function asks({ level, volume, counted }: AskedActivity) {
  return (
    <>
      Evidence
      {level !== null && (
        <span className="text-note text-ink-soft block">
          Entrustment, level {levelLabels[level]}
        </span>
      )}
      {volume !== null && (
        <span className="text-note text-ink-soft block">
          {number(volume)} {counted} in twelve months
        </span>
      )}
    </>
  );
}
