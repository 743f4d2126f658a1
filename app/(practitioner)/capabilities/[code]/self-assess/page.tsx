import { notFound } from "next/navigation";
import { capabilityName, WhatItAsks } from "@/components/sign-off/asked-capability";
import { OwnWordsList } from "@/components/sign-off/own-words";
import { SelfAssessForm } from "@/components/sign-off/self-assess-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { selfAssessAction } from "@/lib/assessment/actions";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { capabilityPath } from "@/lib/core/capability-address";
import { getCapability } from "@/lib/sign-off/queries";
import { capabilityPage } from "@/lib/sign-off/schema";

export const metadata = titleIsDrawn;

export default async function SelfAssessPage({
  params,
  searchParams,
}: PageProps<"/capabilities/[code]/self-assess">) {
  const { code } = await params;
  const framework = capabilityPage.parse(await searchParams).framework ?? null;
  const member = await requireMember(
    capabilityPath({ code, otherFramework: framework }, { below: "self-assess" }),
  );
  if (member === null) return <KeptForm action={selfAssessAction} />;

  const view = await getCapability(member, { code, framework }, dayOf(new Date()));
  if (!view?.capability.signable) notFound();
  const { capability, selfAssessments, mayAdd } = view;
  const title = `Self-assess ${capabilityName(capability)}`;
  return (
    <>
      <BackLink href={capabilityPath(capability)}>{capabilityName(capability)}</BackLink>
      {mayAdd.allowed ? (
        <SelfAssessForm
          capabilityId={capability.id}
          formKey={crypto.randomUUID()}
          writer={member.personId}
          title={title}
        >
          <PageTitle>{title}</PageTitle>
          <WhatItAsks capability={capability} />
        </SelfAssessForm>
      ) : (
        <Notice look="stop">
          <p>{mayAdd.because}</p>
        </Notice>
      )}
      {selfAssessments.length > 0 && (
        <Section heading="What you said before">
          <OwnWordsList words={selfAssessments} />
        </Section>
      )}
    </>
  );
}
