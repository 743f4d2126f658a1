import { DoneNotice } from "@/components/people/done-notice";
import { EmptyState } from "@/components/shell/empty-state";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { Cell, DataTable, RowHead, TableHead } from "@/components/ui/data-table";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { requireMember } from "@/lib/auth/current-actor";
import { createTeamAction } from "@/lib/people/actions";
import { listTeamsKept } from "@/lib/people/queries";
import { peoplePage } from "@/lib/people/schema";
import { onlyForStewards } from "../../only-for-stewards";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function TeamsKeptPage({ searchParams }: PageProps<"/people/teams">) {
  const signedIn = await requireMember("/people/teams");
  if (signedIn === null) return <KeptForm action={createTeamAction} />;
  const member = onlyForStewards(signedIn);
  const teams = await listTeamsKept(member);
  const { done } = peoplePage.parse(await searchParams);
  return (
    <>
      <DoneNotice done={done} />
      <BackLink href="/people">People</BackLink>
      <PageTitle>Teams</PageTitle>
      <div className="mt-8">
        {teams.length === 0 ? (
          <EmptyState heading="No team yet">
            Add the first one below. Practitioners belong to a team, and its manager sees how ready
            they are.
          </EmptyState>
        ) : (
          <DataTable caption="Teams by name">
            <TableHead
              columns={[
                { label: "Team" },
                { label: "Practitioners", number: true },
                { label: "Managers" },
              ]}
            />
            <tbody>
              {teams.map((team) => (
                <tr key={team.id}>
                  <RowHead>{team.name}</RowHead>
                  <Cell label="Practitioners" number>
                    {team.practitioners}
                  </Cell>
                  <Cell label="Managers">{team.managers.join(", ") || "Nobody yet"}</Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
      <Section heading="Add a team">
        <ActionForm action={createTeamAction} title="Teams" writer={member.personId}>
          <TextField name="name" label="Name of the team" width="medium" />
          <div className="mt-8">
            <SubmitButton>Add team</SubmitButton>
          </div>
        </ActionForm>
      </Section>
    </>
  );
}
