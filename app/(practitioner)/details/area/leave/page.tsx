import { notFound } from "next/navigation";
import { LeaveForm } from "@/components/area/choice-forms";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { leaveAreaAction } from "@/lib/area/actions";
import { ownArea } from "../own-area";

export const metadata = titleIsDrawn;

export default async function LeavePage() {
  const own = await ownArea("/leave");
  if (own === null) return <KeptForm action={leaveAreaAction} />;
  const { member, view } = own;
  if (!view.may.keep.allowed) notFound();
  return (
    <>
      <BackLink href="/details/area">Your area of practice</BackLink>
      {view.chosen === null ? (
        <>
          <PageTitle>Leave this area</PageTitle>
          <Notice>
            <p>You have no area to leave. Choose one first.</p>
          </Notice>
          <title>Leave this area – Fourfold</title>
        </>
      ) : (
        <LeaveForm chosen={view.chosen} writer={member.personId} />
      )}
    </>
  );
}
