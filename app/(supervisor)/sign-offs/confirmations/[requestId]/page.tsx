import { notFound } from "next/navigation";
import { AnswerForm, AskedAbout, RequestHead } from "@/components/evidence/answer-form";
import { DoneNotice } from "@/components/evidence/done-notice";
import { GivenAnswerNotice } from "@/components/evidence/given-answer";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { answerConfirmationAction } from "@/lib/evidence/confirmation/actions";
import { readConfirmationRequest } from "@/lib/evidence/reading/queries";
import { idInAddress } from "@/lib/action/schema";
import { evidenceAddress } from "@/lib/evidence/schema";

export const metadata = titleIsDrawn;

export default async function ConfirmationPage({
  params,
  searchParams,
}: PageProps<"/sign-offs/confirmations/[requestId]">) {
  const { requestId } = await params;
  const { answered } = evidenceAddress.parse(await searchParams);
  const member = await requireMember(`/sign-offs/confirmations/${requestId}`);
  if (member === null) return <KeptForm action={answerConfirmationAction} />;
  const id = idInAddress.parse(requestId);
  const view = id === null ? null : await readConfirmationRequest(member, id, new Date());
  if (view === null) notFound();
  return (
    <div className="max-w-article">
      {answered && view.answer && (
        <DoneNotice>Your answer is recorded. {view.practitioner} sees it now.</DoneNotice>
      )}
      <BackLink href="/sign-offs">Waiting for you</BackLink>
      {view.state === "waiting" && view.mayAnswer.allowed ? (
        <AnswerForm view={view} writer={member.personId} />
      ) : (
        <>
          <title>Confirm evidence – Fourfold</title>
          <RequestHead view={view} />
          <GivenAnswerNotice view={view} />
          {view.version && <AskedAbout version={view.version} />}
        </>
      )}
    </div>
  );
}
