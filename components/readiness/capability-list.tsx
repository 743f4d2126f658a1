import { bearingOf } from "./bearing";
import { capabilityRows } from "./capability-rows";
import { scoreInWords } from "./labels";
import { inside } from "../ui/markup";
import type { DrawnPillar, DrawnReadiness, Titles } from "./types";

interface CapabilityListProps {
  /** The picture's feet lead to its tables: `<id>-<code of the pillar>`. */
  readonly id: string;
  readonly readiness: DrawnReadiness;
  readonly titles: Titles;
  readonly href: (code: string) => string;
}

/** The picture in words: every capability with its state, a table a pillar. Its links are 44 pixels high. */
export function CapabilityList({ id, readiness, titles, href }: CapabilityListProps) {
  const bearing = bearingOf(readiness);
  return (
    <div className="mt-6 grid items-start gap-8 sm:grid-cols-2 xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none print:grid-cols-2">
      {readiness.pillars.map((pillar) => (
        <PillarTable
          key={pillar.code}
          id={`${id}-${pillar.code}`}
          isBearing={pillar.code === bearing?.code}
          {...{ pillar, titles, href }}
        />
      ))}
    </div>
  );
}

interface PillarTableProps extends Pick<CapabilityListProps, "id" | "titles" | "href"> {
  readonly pillar: DrawnPillar;
  readonly isBearing: boolean;
}

function PillarTable({ id, pillar, isBearing, titles, href }: PillarTableProps) {
  return (
    <table id={id} className="capability-rows text-note w-full border-collapse leading-snug">
      <caption
        className={
          isBearing
            ? "border-mark text-mark-ink border-b-2 pb-2 font-bold"
            : "border-ink border-b-2 pb-2 font-bold"
        }
      >
        <span className="text-body flex items-baseline justify-between gap-3 leading-snug">
          {pillar.name} <span>{scoreInWords(pillar.score)}</span>
        </span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Capability and state</th>
          <th scope="col">Swatch</th>
        </tr>
      </thead>
      <tbody dangerouslySetInnerHTML={inside(capabilityRows({ pillar, titles, href }))} />
    </table>
  );
}
