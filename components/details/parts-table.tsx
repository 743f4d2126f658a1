import Link from "next/link";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { OutcomeMark } from "../readiness/outcome";
import { gateNames } from "../readiness/labels";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import type { PartLine } from "./part-lines";
import { untilInWords } from "./until";

const columns = [{ label: "Part" }, { label: "What is recorded" }, { label: "Asked for" }];

/** A row a part: what is there, what is missing or runs out, and what the gates say. */
export function PartsTable({
  lines,
  today,
}: {
  readonly lines: readonly PartLine[];
  readonly today: CalendarDate;
}) {
  return (
    <DataTable caption="The parts, and what is recorded in each">
      <TableHead columns={columns} />
      <tbody>
        {lines.map((line) => (
          <tr key={line.part.id}>
            <RowHead>
              <PartName line={line} />
            </RowHead>
            <Cell>
              <Recorded line={line} today={today} />
            </Cell>
            <Cell>
              <Asked line={line} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function PartName({ line: { part } }: { readonly line: PartLine }) {
  if (part.href === null) return <b>{part.title}</b>;
  return (
    <Link
      href={part.href}
      prefetch={false}
      className="min-h-target inline-flex items-center font-bold"
    >
      {part.title}
    </Link>
  );
}

function Recorded({
  line: { part, wants, isRunningOut },
  today,
}: {
  readonly line: PartLine;
  readonly today: CalendarDate;
}) {
  const { stands, until } = part;
  return (
    <>
      {stands.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      {stands.length === 0 && <span className="text-ink-soft block">Nothing recorded yet</span>}
      {until && (
        <span className={isRunningOut ? "text-mark-ink block font-bold" : "text-ink-soft block"}>
          {untilInWords(until.says, until.on, today)}
        </span>
      )}
      {wants.map((want) => (
        <span key={want} className="text-mark-ink block">
          {want}
        </span>
      ))}
    </>
  );
}

function Asked({ line: { findings } }: { readonly line: PartLine }) {
  if (findings.length === 0) return <span className="text-ink-soft">No rule asks for it</span>;
  return findings.map(({ rule, outcome, severity, message }) => (
    <span key={rule} className="block">
      <OutcomeMark outcome={outcome} warning={outcome === "pass" && severity === "warning"} />
      <span className="text-note text-ink-soft block">
        {rule} {gateNames[rule]}
        {outcome === "not-applicable" && `. ${message}`}
      </span>
    </span>
  ));
}
