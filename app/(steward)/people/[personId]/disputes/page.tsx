import { DoneNotice } from "@/components/evidence/done-notice";
import { CloseDisputeForm } from "@/components/sign-off/dispute-forms";
import { DisputeList } from "@/components/sign-off/dispute-list";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { closeDisputeAction } from "@/lib/sign-off/dispute/actions";
import { listDisputesOf } from "@/lib/sign-off/dispute/queries";
import { disputesPage } from "@/lib/sign-off/dispute/schema";
import { keptPerson } from "../kept-person";

export const metadata = titleIsDrawn;

/** Somebody's disputes, for a steward to close. */
export default async function PersonDisputesPage({
  params,
  searchParams,
}: PageProps<"/people/[personId]/disputes">) {
  const kept = await keptPerson(params, "/disputes");
  if (kept === null) return <KeptForm action={closeDisputeAction} />;
  const { member, person } = kept;
  const { closed } = disputesPage.parse(await searchParams);
  const disputes = await listDisputesOf(member, person.id);
  const title = `Disputes of ${person.name}`;
  return (
    <div className="max-w-article">
      <title>{`${title} – Fourfold`}</title>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      {closed && <DoneNotice>The dispute is closed. Its outcome stays here to be read.</DoneNotice>}
      <PageTitle>{title}</PageTitle>
      <Lead>
        {disputes.length === 0
          ? `${person.name} has disputed nothing.`
          : "While one is open, nobody can be ready for review. Whoever has a part in it cannot close it."}
      </Lead>
      {disputes.length > 0 && (
        <div className="mt-8">
          <h2 className="sr-only">All disputes</h2>
          <DisputeList
            disputes={disputes}
            deed={({ id, mayClose }) =>
              mayClose.allowed ? (
                <CloseDisputeForm disputeId={id} writer={member.personId} title={title} />
              ) : (
                <p className="text-ink-soft mt-4">{mayClose.because}</p>
              )
            }
          />
        </div>
      )}
    </div>
  );
}
