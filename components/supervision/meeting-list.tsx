import Link from "next/link";
import { formatDay } from "@/lib/core/calendar-date";
import type { Meeting } from "@/lib/supervision/types";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";

const columns = [
  { label: "Day" },
  { label: "With" },
  { label: "Minutes", number: true },
  { label: "Remove", hidden: true },
];

/** The meetings, latest first; who may remove one finds the way to it. */
export function MeetingList({
  meetings,
  page,
}: {
  readonly meetings: readonly Meeting[];
  /** The page that the list stands on. */
  readonly page: string;
}) {
  if (meetings.length === 0) return <p className="text-ink-soft">No meeting recorded yet.</p>;
  return (
    <DataTable caption="Supervision meetings, latest first">
      <TableHead columns={columns} />
      <tbody>
        {meetings.map(({ id, heldOn, withName, isCoordinating, minutes, mayRemove }) => (
          <tr key={id}>
            <RowHead>{formatDay(heldOn)}</RowHead>
            <Cell label="With:">
              {withName}
              {isCoordinating && <span className="text-ink-soft">, coordinating</span>}
            </Cell>
            <Cell label="Minutes:" number>
              {minutes}
            </Cell>
            <Cell>
              {mayRemove.allowed && (
                <Link
                  href={`${page}/${id}/remove`}
                  prefetch={false}
                  className="min-h-target inline-flex items-center print:hidden"
                >
                  Remove
                  <span className="sr-only">: meeting of {formatDay(heldOn)}</span>
                </Link>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
