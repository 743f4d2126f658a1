import { notFound } from "next/navigation";
import { DoneNotice } from "@/components/evidence/done-notice";
import { RaiseDisputeForm } from "@/components/sign-off/dispute-forms";
import { DisputeList } from "@/components/sign-off/dispute-list";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { countInWords } from "@/components/ui/number-words";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { raiseDisputeAction } from "@/lib/sign-off/dispute/actions";
import { getOwnDisputes } from "@/lib/sign-off/dispute/queries";
import { disputesPage } from "@/lib/sign-off/dispute/schema";
import type { DisputeView } from "@/lib/sign-off/dispute/types";

export const metadata = titleIsDrawn;

/** What a practitioner does not accept on their record, and what came of it. */
export default async function DisputesPage({ searchParams }: PageProps<"/details/disputes">) {
  const member = await requireMember("/details/disputes");
  if (member === null) return <KeptForm action={raiseDisputeAction} id="raise" />;
  const view = await getOwnDisputes(member);
  if (view === null) notFound();
  const { about, raised } = disputesPage.parse(await searchParams);
  const { disputes, decisions } = view;
  return (
    <div className="max-w-article">
      <BackLink href="/details">Your details</BackLink>
      {raised && (
        <DoneNotice>
          The dispute is raised. It waits for your stewards, with your reasons.
        </DoneNotice>
      )}
      <RaiseDisputeForm
        {...{ decisions, about }}
        formKey={crypto.randomUUID()}
        writer={member.personId}
        title="Disputes"
      >
        <PageTitle>Disputes</PageTitle>
        <Lead>{standing(disputes)}</Lead>
        {disputes.length > 0 && (
          <Section heading="What you have disputed" size="small" level={2}>
            <DisputeList disputes={disputes} />
          </Section>
        )}
      </RaiseDisputeForm>
    </div>
  );
}

function standing(disputes: readonly DisputeView[]): string {
  const open = disputes.filter(({ closed }) => closed === null).length;
  if (open === 0) return "No dispute is open. Nothing of this kind stands between you and review.";
  return open === 1
    ? "One dispute is open. Until it is closed you cannot be ready for review."
    : `${countInWords(open)} disputes are open. Until they are closed you cannot be ready for review.`;
}
