import { RemoveForm } from "@/components/details/remove-form";
import { RefusedDeed } from "@/components/evidence/refused-deed";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { removeAwardAction } from "@/lib/details/award/actions";
import { listAwards } from "@/lib/details/award/queries";
import { keptRowIn, ownDetails } from "../../../own-details";

export const metadata = titleIsDrawn;

export default async function RemoveAwardsPage({
  params,
}: PageProps<"/details/awards/[awardId]/remove">) {
  const { awardId } = await params;
  const whose = await ownDetails(`/details/awards/${awardId}/remove`);
  if (whose === null) return <KeptForm action={removeAwardAction} />;
  const award = keptRowIn(whose, await listAwards(whose), awardId);
  return (
    <>
      <BackLink href="/details/awards">Awards</BackLink>
      {award.mayKeep.allowed ? (
        <RemoveForm
          action={removeAwardAction}
          title="Remove award"
          field={["awardId", award.id]}
          back="/details/awards"
          writer={whose.actor.personId}
        >
          “{award.title}” is taken out of your record. Do this if it was recorded by mistake.
        </RemoveForm>
      ) : (
        <RefusedDeed title="Remove award" because={award.mayKeep.because} />
      )}
    </>
  );
}
