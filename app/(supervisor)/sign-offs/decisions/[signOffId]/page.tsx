import Link from "next/link";
import { notFound } from "next/navigation";
import {
  capabilityName,
  FrameworkSource,
  WhatItAsks,
} from "@/components/sign-off/asked-capability";
import { Decision } from "@/components/sign-off/decision-list";
import { DisputeList } from "@/components/sign-off/dispute-list";
import { RevokeForm } from "@/components/sign-off/revoke-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { capabilityPath } from "@/lib/core/capability-address";
import { listDisputesAbout } from "@/lib/sign-off/dispute/queries";
import { revokeAction } from "@/lib/sign-off/actions";
import { getSignOff } from "@/lib/sign-off/queries";
import { idInAddress } from "@/lib/action/schema";
import { revokedPage } from "@/lib/sign-off/schema";

export const metadata = titleIsDrawn;

export default async function DecisionPage({
  params,
  searchParams,
}: PageProps<"/sign-offs/decisions/[signOffId]">) {
  const { signOffId } = await params;
  const member = await requireMember(`/sign-offs/decisions/${signOffId}`);
  if (member === null) return <KeptForm action={revokeAction} id="revoke" />;

  const id = idInAddress.parse(signOffId);
  const view = id === null ? null : await getSignOff(member, id);
  if (view === null) notFound();
  const disputes = await listDisputesAbout(member, view.id);
  const isOpen = disputes.some(({ closed }) => closed === null);
  const { revoked } = revokedPage.parse(await searchParams);
  const { capability, practitioner } = view;
  const isOwn = practitioner.id === member.personId;
  const title = `${capabilityName(capability)}, ${practitioner.name}`;
  return (
    <>
      {isOwn ? (
        <BackLink href={capabilityPath(capability)}>{capabilityName(capability)}</BackLink>
      ) : (
        <BackLink href="/sign-offs">Waiting for you</BackLink>
      )}
      <RevokeForm signOff={view} writer={member.personId} title={title}>
        {revoked && view.revocation && (
          <div className="mb-8">
            <Notice look="done" live>
              <p>
                <b>The sign-off is revoked.</b> {practitioner.name} sees it now, with your reason.
              </p>
            </Notice>
          </div>
        )}
        <p className="text-ink-soft">A decision on {practitioner.name}</p>
        <PageTitle>{capabilityName(capability)}</PageTitle>
        <WhatItAsks capability={capability} />
        <Section heading="The decision">
          <Decision decision={view} />
          {isOwn && !isOpen && (
            <p className="mt-6">
              <Link href={`/details/disputes?about=${view.id}`} prefetch={false}>
                Dispute this decision
              </Link>
            </p>
          )}
        </Section>
        {disputes.length > 0 && (
          <Section heading={disputes.length === 1 ? "The dispute about it" : "Disputes about it"}>
            <DisputeList disputes={disputes} />
          </Section>
        )}
        <div className="mt-8">
          <FrameworkSource framework={capability.framework} />
        </div>
      </RevokeForm>
    </>
  );
}
