import { notFound, redirect } from "next/navigation";
import {
  capabilityName,
  FrameworkSource,
  WhatItAsks,
} from "@/components/sign-off/asked-capability";
import { DecisionEffect } from "@/components/sign-off/decision-effect";
import { DecisionForm } from "@/components/sign-off/decision-form";
import { DecisionList } from "@/components/sign-off/decision-list";
import { OwnWordsList } from "@/components/sign-off/own-words";
import { RequestEnded } from "@/components/sign-off/request-ended";
import { RuleChips } from "@/components/sign-off/rule-chips";
import { ShownEvidenceList } from "@/components/sign-off/shown-evidence";
import { SignerLine } from "@/components/sign-off/signer-line";
import { inOneList, WaitingList } from "@/components/sign-off/waiting-list";
import { resultOf } from "@/components/sign-off/worked-out";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Columns, Quote, Section } from "@/components/ui/layout";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { capabilityPath } from "@/lib/core/capability-address";
import { listWaitingConfirmations } from "@/lib/evidence/confirmation/queries";
import { getReadiness } from "@/lib/readiness/queries";
import { decideAction } from "@/lib/sign-off/actions";
import { listWaitingRequests, readRequest } from "@/lib/sign-off/queries";
import { idInAddress } from "@/lib/action/schema";

export const metadata = titleIsDrawn;

export default async function RequestPage({ params }: PageProps<"/sign-offs/[requestId]">) {
  const { requestId } = await params;
  const member = await requireMember(`/sign-offs/${requestId}`);
  if (member === null) return <KeptForm action={decideAction} id="decision" />;

  const now = new Date();
  const today = dayOf(now);
  const id = idInAddress.parse(requestId);
  const view = id === null ? null : await readRequest(member, id, now);
  if (view === null) notFound();
  const { capability, practitioner } = view;
  // Whoever asked has their own page for it.
  if (practitioner.id === member.personId) redirect(capabilityPath(capability));
  const [ready, requests, confirmations] = await Promise.all([
    getReadiness(member, practitioner.id, today),
    listWaitingRequests(member),
    listWaitingConfirmations(member),
  ]);
  const result = ready && resultOf(ready.readiness, capability);
  const title = `${capabilityName(capability)}, ${practitioner.name}`;
  return (
    <>
      <BackLink href="/sign-offs">Waiting for you</BackLink>
      <Columns look="wide-last">
        <div className="max-lg:hidden">
          <WaitingList
            items={inOneList({ requests, confirmations })}
            today={today}
            currentHref={`/sign-offs/${view.id}`}
          />
        </div>
        <article className="max-w-article">
          <DecisionForm
            request={view}
            writer={member.personId}
            title={title}
            about={
              <>
                {view.signer && <SignerLine signer={view.signer} />}
                {ready && result && (
                  <DecisionEffect
                    readiness={ready.readiness}
                    result={result}
                    practitioner={practitioner.name}
                  />
                )}
              </>
            }
          >
            <RequestEnded request={view} />
            <p className="text-ink-soft">
              {practitioner.name}, {practitioner.post.toLowerCase()},{" "}
              {view.ended === null ? "asks" : "asked"} you to sign off
            </p>
            <PageTitle>{capabilityName(capability)}</PageTitle>
            <WhatItAsks capability={capability} />
            {result && <RuleChips result={result} />}
            {view.message !== "" && (
              <Section heading={`What ${practitioner.name} wrote to you`} size="small" level={2}>
                <Quote>{view.message}</Quote>
              </Section>
            )}
            <Section heading="The evidence" size="small" level={2}>
              {view.evidence.length === 0 ? (
                <p>Nothing that was submitted shows {capability.code}.</p>
              ) : (
                <ShownEvidenceList items={view.evidence} code={capability.code} />
              )}
            </Section>
            <Section heading="Self-assessment" size="small" level={2}>
              {view.selfAssessments.length === 0 ? (
                <p>{practitioner.name} has not assessed this capability.</p>
              ) : (
                <OwnWordsList words={view.selfAssessments} />
              )}
            </Section>
            {view.decisions.length > 0 && (
              <Section
                heading={view.ended === null ? "Decisions before this one" : "Decisions"}
                size="small"
                level={2}
              >
                <DecisionList decisions={view.decisions} />
              </Section>
            )}
            <div className="mt-8">
              <FrameworkSource framework={capability.framework} />
            </div>
          </DecisionForm>
        </article>
      </Columns>
    </>
  );
}
