import { notFound } from "next/navigation";
import { EntrustForm } from "@/components/assessment/entrust-form";
import { EntrustmentList } from "@/components/assessment/entrustment-list";
import { DoneNotice } from "@/components/evidence/done-notice";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordEntrustmentAction } from "@/lib/assessment/entrustment/actions";
import { getEntrusting } from "@/lib/assessment/entrustment/queries";
import { idInAddress } from "@/lib/action/schema";
import { entrustmentsPage } from "@/lib/assessment/entrustment/schema";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";

export const metadata = titleIsDrawn;

/** What a supervisor entrusts somebody with, and what has been entrusted so far. */
export default async function EntrustmentsPage({
  params,
  searchParams,
}: PageProps<"/practitioners/[practitionerId]/entrustments">) {
  const { practitionerId } = await params;
  const member = await requireMember(`/practitioners/${practitionerId}/entrustments`);
  if (member === null) return <KeptForm action={recordEntrustmentAction} />;
  const id = idInAddress.parse(practitionerId);
  const view = id === null ? null : await getEntrusting(member, id);
  if (view === null) notFound();
  const { capability, recorded } = entrustmentsPage.parse(await searchParams);
  const { practitioner, entrustments } = view;
  const title = `Entrust ${practitioner.name}`;
  return (
    <div className="max-w-article">
      {recorded && (
        <DoneNotice>The entrustment is recorded. {practitioner.name} sees it now.</DoneNotice>
      )}
      <BackLink href={`/practitioners/${practitioner.id}`}>{practitioner.name}</BackLink>
      <EntrustForm
        {...{ view, capability, title }}
        today={dayOf(new Date())}
        formKey={crypto.randomUUID()}
        writer={member.personId}
      >
        <PageTitle>{title}</PageTitle>
        <Lead>
          Of each assessor the latest word on a capability counts. To put a mistake right, record
          another of the same day or a later one; what was said stays to be read.
        </Lead>
      </EntrustForm>
      <Section heading="What has been entrusted">
        {entrustments.length === 0 ? (
          <p className="text-ink-soft">Nothing within your reach yet.</p>
        ) : (
          <EntrustmentList entrustments={entrustments} withCapability />
        )}
      </Section>
    </div>
  );
}
