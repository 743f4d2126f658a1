import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { capabilityName } from "@/components/sign-off/asked-capability";
import { DecisionLines } from "@/components/sign-off/decision-lines";
import { decisionNames } from "@/components/sign-off/labels";
import { inOneList, WaitingList } from "@/components/sign-off/waiting-list";
import { waitingSentence } from "@/components/sign-off/waiting-sentence";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { Sentence } from "@/components/ui/page-title";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { listWaitingConfirmations } from "@/lib/evidence/confirmation/queries";
import { listWaitingLooks } from "@/lib/readiness/pillar-review/queries";
import { listWaitingDisputes } from "@/lib/sign-off/dispute/queries";
import { listOwnDecisions, listWaitingRequests } from "@/lib/sign-off/queries";
import { waitingPage } from "@/lib/sign-off/schema";
import type { DecisionLine } from "@/lib/sign-off/types";

export const metadata: Metadata = { title: "Waiting for you" };

export default async function WaitingPage({ searchParams }: PageProps<"/sign-offs">) {
  const member = await requireMember("/sign-offs");
  if (member === null) notFound();
  const { decided, looked } = waitingPage.parse(await searchParams);
  const today = dayOf(new Date());
  const [requests, confirmations, looks, disputes, decisions] = await Promise.all([
    listWaitingRequests(member),
    listWaitingConfirmations(member),
    listWaitingLooks(member),
    listWaitingDisputes(member),
    listOwnDecisions(member),
  ]);
  const items = inOneList({ requests, confirmations, looks, disputes });
  const { lead, rest } = waitingSentence(items, today);
  const justDecided = decisions.find(({ id }) => id === decided);
  return (
    <>
      {justDecided && <DecidedNotice decision={justDecided} />}
      {looked && (
        <div className="mb-8">
          <Notice look="done" live>
            <p>Your answer is recorded. The practitioner and their supervisors see it now.</p>
          </Notice>
        </div>
      )}
      <PageHeader
        title="Waiting for you"
        about={member.organisationName}
        beside={formatDay(today)}
      />
      <Sentence lead={lead}>{rest}</Sentence>
      <div className="max-w-article mt-8">
        {items.length > 0 ? (
          <WaitingList items={items} today={today} />
        ) : (
          <p className="max-w-measure">
            When a colleague asks you to confirm evidence, or a practitioner whom you supervise asks
            you to sign off a capability, it waits here, the oldest first.
          </p>
        )}
      </div>
      {decisions.length > 0 && (
        <Section
          heading="Your latest decisions"
          about="Open one to read it again, or to revoke it."
        >
          <DecisionLines decisions={decisions} />
        </Section>
      )}
    </>
  );
}

function DecidedNotice({ decision }: { readonly decision: DecisionLine }) {
  const { practitioner, capability } = decision;
  return (
    <div className="mb-8">
      <Notice look="done" live>
        <p>
          <b>Your decision is recorded.</b> {capabilityName(capability)}, {practitioner}:{" "}
          {decisionNames[decision.decision].toLowerCase()}. They see it now, with your reasons.
        </p>
      </Notice>
    </div>
  );
}
