import Link from "next/link";
import { formatDay } from "@/lib/core/calendar-date";
import type { JobPlanView, Week } from "@/lib/details/job-plan/types";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { hoursInWords } from "./hours-in-words";

const summaryColumns = [
  { label: "Pillar" },
  { label: "Planned", number: true },
  { label: "Logged", number: true },
  { label: "Planned a week", number: true },
  { label: "Logged a week", number: true },
];

/** What was planned and what was logged, pillar by pillar. */
export function PlannedAgainstLogged({ time }: Pick<JobPlanView, "time">) {
  return (
    <DataTable caption="Planned and logged time by pillar">
      <TableHead columns={summaryColumns} />
      <tbody>
        {time.pillars.map((pillar) => (
          <tr key={pillar.code}>
            <RowHead>{pillar.name}</RowHead>
            <Cell label="Planned" number>
              {percent(pillar.plannedPercent)}
            </Cell>
            <Cell label="Logged" number>
              {percent(pillar.loggedPercent)}
            </Cell>
            <Cell label="Planned a week" number>
              {pillar.plannedMinutes === null ? "–" : hoursInWords(pillar.plannedMinutes)}
            </Cell>
            <Cell label="Logged a week" number>
              {hoursInWords(pillar.loggedMinutes)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** Week by week, this one first; whoever keeps them goes from here to each. */
export function Weeks({
  pillars,
  weeks,
  isOwn,
}: {
  readonly pillars: JobPlanView["pillars"];
  readonly weeks: readonly Week[];
  readonly isOwn: boolean;
}) {
  const columns = [
    { label: "Week of" },
    ...pillars.map(({ name }) => ({ label: name, number: true })),
    { label: "In all", number: true },
  ];
  return (
    <DataTable caption="Logged time by week">
      <TableHead columns={columns} />
      <tbody>
        {weeks.map((week) => (
          <tr key={week.weekOf}>
            <RowHead>
              <WeekName week={week} isOwn={isOwn} />
            </RowHead>
            {pillars.map(({ code, name }, index) => (
              <Cell key={code} label={name} number>
                {week.isLogged ? hoursInWords(week.minutes[index] ?? 0) : "–"}
              </Cell>
            ))}
            <Cell label="In all" number>
              {week.isLogged ? hoursInWords(week.total) : "–"}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function WeekName({ week, isOwn }: { readonly week: Week; readonly isOwn: boolean }) {
  const day = formatDay(week.weekOf);
  if (!isOwn) return day;
  return (
    <Link
      href={`/details/job-plan/week?of=${week.weekOf}`}
      prefetch={false}
      className="min-h-target inline-flex items-center"
    >
      {day}
      <span className="sr-only">: {week.isLogged ? "change the week" : "log the week"}</span>
    </Link>
  );
}

function percent(number: number | null): string {
  return number === null ? "–" : `${String(number)} %`;
}
