import Link from "next/link";
import type { CalendarDate } from "@/lib/core/calendar-date";
import type { PersonGroup, PersonRow, Standing, StandingPillar } from "@/lib/readiness/types";
import { ageInWords } from "@/lib/core/calendar-date";
import { heldBy, requestInWords } from "./held-by";
import { scoreInWords, statusLabels } from "./labels";
import { PillarsRow } from "./pillars-row";

interface TeamTableProps {
  readonly caption: string;
  readonly groups: readonly PersonGroup[];
  readonly today: CalendarDate;
  /** Where a person's page is. */
  readonly href: (practitionerId: string) => string;
}

/** A row a person: the small picture, the scores it stands for, what is open and what holds them. Not a word of theirs. */
export function TeamTable({ caption, groups, today, href }: TeamTableProps) {
  const names = columnsOf(groups);
  return (
    <table className="team">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col" className="number">
            Index
          </th>
          {names.map((name) => (
            <th key={name} scope="col" className="score">
              {shortName(name)}
            </th>
          ))}
          <th scope="col" className="number">
            Signed off
          </th>
          <th scope="col">Oldest request</th>
          <th scope="col">Held by</th>
        </tr>
      </thead>
      {groups.map(({ status, people, rows }) => (
        <tbody key={status ?? "all"}>
          {status && (
            <tr className="group">
              <th scope="rowgroup" colSpan={names.length + 5}>
                {statusLabels[status]} <span>{people}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row
              key={row.practitioner.id}
              {...{ row, names, today }}
              href={href(row.practitioner.id)}
              saysStatus={status === null}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: PersonRow;
  readonly names: readonly string[];
  readonly today: CalendarDate;
  readonly href: string;
  readonly saysStatus: boolean;
}

function Row({ row, names, today, href, saysStatus }: RowProps) {
  const { practitioner, standing, oldestRequest } = row;
  return (
    <tr>
      <th scope="row">
        <span className="person">
          <PillarsRow readiness={standing} />
          <span>
            <Link href={href} prefetch={false} className="text-ink font-bold">
              {practitioner.name}
            </Link>
            <span className="about">{practitioner.post}</span>
            {saysStatus && <span className="about">{statusLabels[standing.status]}</span>}
          </span>
        </span>
      </th>
      <td data-label="Index" className="number index">
        {scoreInWords(standing.index)}
      </td>
      <Scores {...{ standing, names }} />
      <td data-label="Signed off" className="number">
        {standing.signedOff}
        <span className="of"> of {standing.required}</span>
      </td>
      <td data-label="Oldest request" className="read">
        {oldestRequest === null
          ? "None open"
          : `${requestInWords(oldestRequest.kind)}, ${ageInWords(oldestRequest.askedOn, today)}`}
      </td>
      <td data-label="Held by" className="read">
        {heldBy(standing)}
      </td>
    </tr>
  );
}

/** A framework with other pillars than the columns says its own in one cell. */
function Scores({ standing, names }: { readonly standing: Standing } & Pick<RowProps, "names">) {
  if (standing.pillars.some(({ name }, column) => names[column] !== name)) {
    return (
      <td colSpan={names.length} className="read others">
        {standing.pillars.map(({ name, score }) => `${name} ${scoreInWords(score)}`).join(", ")}
      </td>
    );
  }
  const setters = standing.pillars.filter(({ setsTheIndex }) => setsTheIndex);
  return standing.pillars.map((pillar) => {
    // In a tie none does alone.
    const setsAlone = setters.length === 1 && pillar.setsTheIndex;
    return (
      <td
        key={pillar.code}
        data-label={shortName(pillar.name)}
        className={scoreClass(pillar, setsAlone)}
      >
        {scoreInWords(pillar.score)}
        {setsAlone && <span className="sr-only"> (sets the index)</span>}
      </td>
    );
  });
}

/** The pillars of the framework that most rows are about. */
function columnsOf(groups: readonly PersonGroup[]): readonly string[] {
  const counts = new Map<string, { names: readonly string[]; rows: number }>();
  for (const { rows } of groups) {
    for (const { standing } of rows) {
      const names = standing.pillars.map(({ name }) => name);
      const key = names.join("|");
      counts.set(key, { names, rows: (counts.get(key)?.rows ?? 0) + 1 });
    }
  }
  const [most] = [...counts.values()].sort((one, other) => other.rows - one.rows);
  return most?.names ?? [];
}

/** "Leadership and management" heads a narrow column as "Leadership". */
function shortName(name: string): string {
  return name.split(/,| and | practice/, 1)[0] ?? name;
}

function scoreClass({ score }: StandingPillar, setsAlone: boolean): string {
  return `score heat heat-${String(heatOf(score))}${setsAlone ? " lowest" : ""}`;
}

/** Six steps of one ink: 0, to 40, to 60, to 80, under 100, 100. */
function heatOf(score: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (score === 0) return 0;
  if (score === 100) return 5;
  if (score < 40) return 1;
  if (score < 60) return 2;
  return score < 80 ? 3 : 4;
}
