import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { Cell, DataTable, RowHead, TableHead } from "@/components/ui/data-table";
import { Sentence } from "@/components/ui/page-title";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { listTeams } from "@/lib/readiness/team/queries";

export const metadata: Metadata = { title: "Team readiness" };

/** Straight to the only team; whoever manages several chooses. */
export default async function TeamsPage() {
  const member = await requireMember("/teams");
  const teams = member && (await listTeams(member, dayOf(new Date())));
  const [only, ...others] = teams ?? [];
  if (!member || !teams || !only) notFound();
  if (others.length === 0) redirect(`/teams/${only.id}`);
  return (
    <>
      <PageHeader title="Team readiness" about={member.organisationName} />
      <Sentence lead={`You look after ${String(teams.length)} teams.`} />
      <div className="mt-8">
        <DataTable caption="Your teams">
          <TableHead columns={[{ label: "Team" }, { label: "Practitioners", number: true }]} />
          <tbody>
            {teams.map(({ id, name, practitioners }) => (
              <tr key={id}>
                <RowHead>
                  <Link href={`/teams/${id}`} prefetch={false}>
                    {name}
                  </Link>
                </RowHead>
                <Cell label="Practitioners" number>
                  {practitioners}
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </>
  );
}
