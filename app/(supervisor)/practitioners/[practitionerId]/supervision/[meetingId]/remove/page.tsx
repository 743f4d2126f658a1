import { RefusedDeed } from "@/components/evidence/refused-deed";
import { RemoveMeetingForm } from "@/components/supervision/meeting-forms";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { removeMeetingWithAction } from "@/lib/supervision/actions";
import { getMeetings } from "@/lib/supervision/queries";
import { rowIn } from "@/app/(practitioner)/details/own-details";
import { supervised } from "../../../supervised";

export const metadata = titleIsDrawn;

export default async function RemoveMeetingOfPage({
  params,
}: PageProps<"/practitioners/[practitionerId]/supervision/[meetingId]/remove">) {
  const { practitionerId, meetingId } = await params;
  const whose = await supervised(practitionerId, `/supervision/${meetingId}/remove`);
  if (whose === null) return <KeptForm action={removeMeetingWithAction} />;
  const meeting = rowIn((await getMeetings(whose)).meetings, meetingId);
  const back = `/practitioners/${whose.practitioner.id}/supervision`;
  return (
    <>
      <BackLink href={back}>{`Supervision of ${whose.practitioner.name}`}</BackLink>
      {meeting.mayRemove.allowed ? (
        <RemoveMeetingForm
          action={removeMeetingWithAction}
          meeting={meeting}
          back={back}
          writer={whose.actor.personId}
        />
      ) : (
        <RefusedDeed title="Remove meeting" because={meeting.mayRemove.because} />
      )}
    </>
  );
}
