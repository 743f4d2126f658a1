import type { Metadata } from "next";
import Link from "next/link";
import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { EmptyState } from "@/components/shell/empty-state";
import { PageHeader } from "@/components/shell/page-header";
import { Cell, DataTable, RowHead, TableHead } from "@/components/ui/data-table";
import { Sentence } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { TextField } from "@/components/ui/text-field";
import { requireMember } from "@/lib/auth/current-actor";
import { listPeople } from "@/lib/people/queries";
import { peoplePage } from "@/lib/people/schema";
import { onlyForStewards } from "../only-for-stewards";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const member = onlyForStewards(await requireMember("/people"));
  const asked = peoplePage.parse(await searchParams);
  const { people, next, total } = await listPeople(member, asked);
  const search = (after: string) =>
    `/people?${new URLSearchParams({ q: asked.q, after }).toString()}`;
  return (
    <>
      <PageHeader title="People" about={member.organisationName} />
      <Sentence lead={`${String(total)} ${total === 1 ? "person" : "people"}`}>
        {asked.q === "" ? "can be given a role here." : `with “${asked.q}” in name or address.`}
      </Sentence>
      <div className="mt-6">
        <ButtonRow>
          <ButtonLink href="/people/new">Add a person</ButtonLink>
          <ButtonLink href="/people/teams" look="outline">
            Teams
          </ButtonLink>
        </ButtonRow>
      </div>
      <search className="mt-8 block">
        <form action="/people" className="flex flex-wrap items-end gap-4">
          <TextField
            name="q"
            label="Name or email address"
            type="search"
            defaultValue={asked.q}
            quiet
          />
          <Button type="submit" look="outline">
            Search people
          </Button>
        </form>
      </search>
      <div className="mt-8">
        {people.length === 0 ? (
          <EmptyState heading="Nobody found">
            Search for a part of the name or the address, or add the person.
          </EmptyState>
        ) : (
          <DataTable caption="People by name">
            <TableHead
              columns={[{ label: "Name" }, { label: "Email address" }, { label: "What they are" }]}
            />
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <RowHead>
                    <Link href={`/people/${person.id}`} prefetch={false}>
                      {person.name}
                    </Link>
                  </RowHead>
                  <Cell label="Email address">{person.email}</Cell>
                  <Cell label="What they are">
                    {person.hasLeft ? "Access ended" : person.roles.join(", ") || "No role yet"}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
        <Pagination
          of="people"
          newerHref={asked.after === undefined ? null : search("")}
          olderHref={next === null ? null : search(next)}
          words={{ newer: "First page", older: "Next page" }}
        />
      </div>
    </>
  );
}
