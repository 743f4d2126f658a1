import { notFound } from "next/navigation";
import { NextActionList } from "@/components/readiness/next-action-list";
import {
  capabilityName,
  FrameworkSource,
  Statements,
  WhatItAsks,
} from "@/components/sign-off/asked-capability";
import { CapabilityDeeds } from "@/components/sign-off/capability-deeds";
import { DecisionList } from "@/components/sign-off/decision-list";
import { missingSteps } from "@/components/sign-off/missing-steps";
import { OpenRequests } from "@/components/sign-off/open-requests";
import { OwnEvidence } from "@/components/sign-off/own-evidence";
import { OwnWordsList } from "@/components/sign-off/own-words";
import { PillarBeside } from "@/components/sign-off/pillar-beside";
import { SaidNotice } from "@/components/sign-off/said-notice";
import { Standing } from "@/components/sign-off/standing";
import { resultOf, WorkedOut } from "@/components/sign-off/worked-out";
import { EntrustmentList } from "@/components/assessment/entrustment-list";
import { PrintedHead } from "@/components/shell/printed-head";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Aside, Columns, Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { listOwnEntrustments } from "@/lib/assessment/entrustment/queries";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { capabilityPath } from "@/lib/core/capability-address";
import { getReadiness } from "@/lib/readiness/queries";
import { withdrawRequestAction } from "@/lib/sign-off/actions";
import { getCapability } from "@/lib/sign-off/queries";
import { capabilityPage } from "@/lib/sign-off/schema";

export const metadata = titleIsDrawn;

export default async function CapabilityPage({
  params,
  searchParams,
}: PageProps<"/capabilities/[code]">) {
  const { code } = await params;
  const { framework = null, ...said } = capabilityPage.parse(await searchParams);
  const member = await requireMember(capabilityPath({ code, otherFramework: framework }));
  if (member === null) return <KeptForm action={withdrawRequestAction} />;

  const today = dayOf(new Date());
  const [view, ready, entrusted] = await Promise.all([
    getCapability(member, { code, framework }, today),
    getReadiness(member, member.personId, today),
    listOwnEntrustments(member),
  ]);
  if (view === null || ready === null) notFound();

  const entrustments = entrusted.filter((one) => view.countedIds.includes(one.capabilityId));
  const { capability, decisions, requests, selfAssessments, supervisors } = view;
  const { readiness } = ready;
  const result = resultOf(readiness, capability);
  const steps = result && missingSteps(result, { readiness, view, today });
  const title = capabilityName(capability);
  return (
    <Columns look="aside">
      <div>
        <PrintedHead name={member.name} today={today} />
        <BackLink href="/portfolio">Your portfolio</BackLink>
        <SaidNotice said={said} />
        <PageTitle>{title}</PageTitle>
        <WhatItAsks capability={capability} />
        {capability.otherFramework !== null && (
          <Lead>Your portfolio follows another framework. This one is here to be read.</Lead>
        )}
        {capability.otherFramework === null && capability.signable && (
          <Standing result={result} steps={steps?.length ?? 0} decisions={decisions}>
            <CapabilityDeeds view={view} result={result} />
          </Standing>
        )}
        {!capability.signable && (
          <Section heading="What is signed off in its place">
            <Statements capability={capability} />
          </Section>
        )}
        {steps && steps.length > 0 && (
          <Section heading="What is missing">
            <NextActionList steps={steps} />
          </Section>
        )}
        {requests.length > 0 && (
          <Section heading="Waiting for a decision">
            <OpenRequests {...{ requests, supervisors, today, title }} writer={member.personId} />
          </Section>
        )}
        <OwnEvidence view={view} />
        {result && <WorkedOut {...{ result, readiness }} />}
        {decisions.length > 0 && (
          <Section heading="Decisions">
            <DecisionList decisions={decisions} isOwn />
          </Section>
        )}
        {entrustments.length > 0 && (
          <Section heading="Entrustments" about="Of each assessor the latest word counts.">
            <EntrustmentList entrustments={entrustments} />
          </Section>
        )}
        {selfAssessments.length > 0 && (
          <Section heading="Your self-assessments">
            <OwnWordsList words={selfAssessments} />
          </Section>
        )}
        <title>{`${title} – Fourfold`}</title>
      </div>
      <Aside>
        {result && <PillarBeside readiness={readiness} code={capability.code} />}
        <FrameworkSource framework={capability.framework} />
      </Aside>
    </Columns>
  );
}
