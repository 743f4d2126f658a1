import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/shell/empty-state";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { Cell, DataTable, RowHead, TableHead } from "@/components/ui/data-table";
import { Sentence } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { SelectField } from "@/components/ui/select-field";
import { listAudit } from "@/lib/audit/queries";
import { AUDIT_SUBJECTS, auditPage } from "@/lib/audit/schema";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import { onlyForStewards } from "../only-for-stewards";

export const metadata: Metadata = { title: "Audit log" };

const subjects = Object.entries(AUDIT_SUBJECTS).map(([value, label]) => ({ value, label }));

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const signedIn = await requireMember("/audit");
  if (signedIn === null) notFound();
  const member = onlyForStewards(signedIn);
  const asked = auditPage.parse(await searchParams);
  const { rows, next } = await listAudit(member, asked);
  const about = asked.about === undefined ? {} : { about: asked.about };
  const page = (more: Record<string, string>) =>
    `/audit?${new URLSearchParams({ ...about, ...more }).toString()}`;
  return (
    <>
      <PageHeader title="Audit log" about={member.organisationName} />
      <Sentence lead="What was done, by whom and when.">
        Nobody can change or delete a line, and none holds anybody’s words.
      </Sentence>
      <form action="/audit" className="mt-8 flex flex-wrap items-end gap-4">
        <SelectField
          name="about"
          label="About"
          empty="Everything"
          options={subjects}
          defaultValue={asked.about}
          quiet
        />
        <Button type="submit" look="outline">
          Show
        </Button>
      </form>
      <div className="mt-8">
        {rows.length === 0 ? (
          <EmptyState heading="Nothing yet">
            Whatever is done from now on is written here as it is done.
          </EmptyState>
        ) : (
          <DataTable caption="Deeds, newest first">
            <TableHead
              columns={[
                { label: "When" },
                { label: "Who" },
                { label: "What" },
                { label: "Whose record" },
              ]}
            />
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <RowHead>
                    {formatDay(dayOf(row.at))}, {formatTime(row.at)}
                  </RowHead>
                  <Cell label="Who">{row.who}</Cell>
                  <Cell label="What">
                    {row.deed}
                    {row.facts.length > 0 && (
                      <span className="text-note text-ink-soft block">
                        {row.facts.map(({ name, value }) => `${name}: ${value}`).join(" · ")}
                      </span>
                    )}
                  </Cell>
                  <Cell label="Whose record">{row.practitioner ?? "–"}</Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
        <Pagination
          of="deeds"
          newerHref={asked.after === undefined ? null : page({})}
          olderHref={next === null ? null : page({ after: next })}
          words={{ newer: "Newest", older: "Older" }}
        />
      </div>
    </>
  );
}
