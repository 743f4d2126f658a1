import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidenceTabs } from "@/components/evidence/evidence-tabs";
import { MatrixKey } from "@/components/evidence/matrix-key";
import { MatrixList } from "@/components/evidence/matrix-list";
import { matrixSentence } from "@/components/evidence/matrix-marks";
import { MatrixTable, type MatrixStanding } from "@/components/evidence/matrix-table";
import { bearingOf } from "@/components/readiness/bearing";
import { EmptyState } from "@/components/shell/empty-state";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Sentence } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getMatrix } from "@/lib/evidence/matrix/queries";
import { matrixAddress } from "@/lib/evidence/matrix/schema";
import { getReadiness } from "@/lib/readiness/queries";
import type { ReadinessView } from "@/lib/readiness/types";

export const metadata: Metadata = { title: "Your evidence by capability" };

export default async function MatrixPage({ searchParams }: PageProps<"/evidence/matrix">) {
  const member = await requireMember("/evidence/matrix");
  if (member === null) notFound();
  const { as, ...place } = matrixAddress.parse(await searchParams);
  const now = new Date();
  const [view, readiness] = await Promise.all([
    getMatrix(member, place, now),
    getReadiness(member, member.personId, dayOf(now)),
  ]);
  if (view === null || readiness === null) notFound();
  const standing = standingOf(readiness);
  const { lead, rest } = matrixSentence(view);
  const page = as === "list" ? "/evidence/matrix?as=list&" : "/evidence/matrix?";
  return (
    <WidePage>
      <PageHeader title="Your evidence by capability" />
      {view.total > 0 && <Sentence lead={lead}>{rest}</Sentence>}
      <EvidenceTabs current={as === "list" ? "words" : "capability"} />
      {view.total === 0 ? (
        <EmptyState
          heading="Nothing logged yet"
          deed={
            view.mayLog.allowed && <ButtonLink href="/evidence/new">Log your first item</ButtonLink>
          }
        >
          {view.mayLog.allowed
            ? "Each item stands here in a row, each capability in a column, with a mark where one shows the other."
            : view.mayLog.because}
        </EmptyState>
      ) : as === "list" ? (
        <MatrixList view={view} standing={standing} />
      ) : (
        <>
          <MatrixTable
            view={view}
            standing={standing}
            caption="Each item of evidence and the capabilities it shows"
          />
          <MatrixKey />
        </>
      )}
      <Pagination
        of="evidence"
        newerHref={view.newer && `${page}after=${view.newer}`}
        olderHref={view.older && `${page}before=${view.older}`}
      />
    </WidePage>
  );
}

function standingOf({ readiness }: ReadinessView): MatrixStanding {
  const { pillars } = readiness;
  return {
    states: new Map(
      pillars.flatMap(({ capabilities }) => capabilities.map((one) => [one.code, one] as const)),
    ),
    scores: new Map(pillars.map(({ code, score }) => [code, score])),
    bearing: bearingOf(readiness),
  };
}
