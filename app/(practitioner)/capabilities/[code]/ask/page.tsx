import { notFound } from "next/navigation";
import { AskForm } from "@/components/sign-off/ask-form";
import { capabilityName, WhatItAsks } from "@/components/sign-off/asked-capability";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { capabilityPath } from "@/lib/core/capability-address";
import { askForSignOffAction } from "@/lib/sign-off/actions";
import { getCapability } from "@/lib/sign-off/queries";
import { capabilityPage } from "@/lib/sign-off/schema";

export const metadata = titleIsDrawn;

export default async function AskPage({
  params,
  searchParams,
}: PageProps<"/capabilities/[code]/ask">) {
  const { code } = await params;
  const framework = capabilityPage.parse(await searchParams).framework ?? null;
  const member = await requireMember(
    capabilityPath({ code, otherFramework: framework }, { below: "ask" }),
  );
  if (member === null) return <KeptForm action={askForSignOffAction} />;

  const today = dayOf(new Date());
  const view = await getCapability(member, { code, framework }, today);
  if (!view?.capability.signable) notFound();
  const { capability, mayAdd, mayAchieve } = view;
  const title = `Ask for sign-off of ${capabilityName(capability)}`;
  return (
    <>
      <BackLink href={capabilityPath(capability)}>{capabilityName(capability)}</BackLink>
      {mayAdd.allowed ? (
        <AskForm {...{ view, today, title }}>
          <PageTitle>{title}</PageTitle>
          <WhatItAsks capability={capability} />
          {!mayAchieve.allowed && (
            <div className="mt-6">
              <Notice look="mark">
                <p>
                  <b>Nothing that somebody has confirmed shows {capability.code} yet.</b> A
                  supervisor can answer, but can sign it off only once an item is confirmed.
                </p>
              </Notice>
            </div>
          )}
        </AskForm>
      ) : (
        <Notice look="stop">
          <p>{mayAdd.because}</p>
        </Notice>
      )}
    </>
  );
}
