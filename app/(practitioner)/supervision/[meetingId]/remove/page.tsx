import { RemoveMeetingForm } from "@/components/supervision/meeting-forms";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { removeOwnMeetingAction } from "@/lib/supervision/actions";
import { getMeetings } from "@/lib/supervision/queries";
import { ownDetails, rowIn } from "../../../details/own-details";

export const metadata = titleIsDrawn;

export default async function RemoveMeetingPage({
  params,
}: PageProps<"/supervision/[meetingId]/remove">) {
  const { meetingId } = await params;
  const whose = await ownDetails(`/supervision/${meetingId}/remove`);
  if (whose === null) return <KeptForm action={removeOwnMeetingAction} />;
  const { meetings } = await getMeetings(whose);
  return (
    <>
      <BackLink href="/supervision">Supervision</BackLink>
      <RemoveMeetingForm
        action={removeOwnMeetingAction}
        meeting={rowIn(meetings, meetingId)}
        back="/supervision"
        writer={whose.actor.personId}
      />
    </>
  );
}
