import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DoneNotice } from "@/components/evidence/done-notice";
import { EvidenceFilters, isFiltered, pageOfList } from "@/components/evidence/evidence-filters";
import { EvidenceTabs } from "@/components/evidence/evidence-tabs";
import { evidenceSentence } from "@/components/evidence/evidence-sentence";
import { EvidenceTable } from "@/components/evidence/evidence-table";
import { needsHeading, NeedsYou } from "@/components/evidence/needs-you";
import { ImportedNotice } from "@/components/evidence/import/imported-notice";
import { Part } from "@/components/evidence/part";
import { EmptyState } from "@/components/shell/empty-state";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Section } from "@/components/ui/layout";
import { Sentence } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getImportOutcome } from "@/lib/evidence/import/queries";
import { importAddress } from "@/lib/evidence/import/schema";
import { listEvidence } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { evidenceAddress } from "@/lib/evidence/schema";

export const metadata: Metadata = { title: "Your evidence" };

export default async function EvidencePage({ searchParams }: PageProps<"/evidence">) {
  const member = await requireMember("/evidence");
  if (member === null) notFound();
  const asked = await searchParams;
  const { deleted } = evidenceAddress.parse(asked);
  const { imported: importId } = importAddress.parse(asked);
  const filter = evidenceFilter.parse(asked);
  const now = new Date();
  const outcome = importId && (await getImportOutcome(member, { importId, now }));
  const view = await listEvidence(member, filter, now);
  const { items, newer, older, needs, needing, count, mayLog } = view;
  const { lead, rest } = evidenceSentence(view);
  return (
    <WidePage>
      {deleted && <DoneNotice>The draft is deleted.</DoneNotice>}
      {outcome && <ImportedNotice outcome={outcome} />}
      <PageHeader title="Your evidence" />
      {count === 0 ? (
        <>
          <EmptyState
            heading="Nothing logged yet"
            deed={
              mayLog.allowed && <ButtonLink href="/evidence/new">Log your first item</ButtonLink>
            }
          >
            {mayLog.allowed
              ? "Something you did this week is a good beginning: a case you discussed, a session you taught, an audit. Its title, the day and a few lines make a draft."
              : mayLog.because}
          </EmptyState>
          {mayLog.allowed && <p className="mt-6">{importLink}</p>}
        </>
      ) : (
        <>
          <Columns look="wide-first">
            <Sentence lead={lead}>{rest}</Sentence>
            {needing > 0 && (
              <div>
                <Part heading={needsHeading(needing)} rank="h2">
                  <NeedsYou needs={needs} needing={needing} />
                </Part>
              </div>
            )}
          </Columns>
          <EvidenceTabs current="date" />
          <Section heading={isFiltered(filter) ? "What you looked for" : "All of it"}>
            <EvidenceFilters filter={filter} pillars={view.pillars} />
            {items.length === 0 ? (
              <p>Nothing of yours is like that.</p>
            ) : (
              <EvidenceTable items={items} today={dayOf(now)} />
            )}
            <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
              {items.length > 0 && (
                <a href={pageOfList(filter, {}, "/evidence/evidence.csv")} download>
                  Download CSV
                </a>
              )}
              {mayLog.allowed && importLink}
            </p>
            <Pagination
              of="evidence"
              newerHref={newer && pageOfList(filter, { after: newer })}
              olderHref={older && pageOfList(filter, { before: older })}
            />
          </Section>
        </>
      )}
    </WidePage>
  );
}

const importLink = (
  <Link href="/evidence/import" prefetch={false}>
    Import a logbook
  </Link>
);
