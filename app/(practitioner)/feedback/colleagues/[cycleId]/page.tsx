import { CycleForm } from "@/components/feedback/colleagues";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { changeColleagueFeedbackAction } from "@/lib/feedback/actions";
import { listCycles } from "@/lib/feedback/queries";
import { keptRowIn, ownDetails } from "../../../details/own-details";

export const metadata = titleIsDrawn;

export default async function ChangeColleagueFeedbackPage({
  params,
}: PageProps<"/feedback/colleagues/[cycleId]">) {
  const { cycleId } = await params;
  const whose = await ownDetails(`/feedback/colleagues/${cycleId}`);
  if (whose === null) return <KeptForm action={changeColleagueFeedbackAction} />;
  const cycle = keptRowIn(whose, await listCycles(whose), cycleId);
  return (
    <>
      <BackLink href="/feedback/colleagues">Colleague feedback</BackLink>
      <CycleForm cycle={cycle} writer={whose.actor.personId} />
    </>
  );
}
