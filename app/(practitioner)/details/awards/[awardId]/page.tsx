import { AwardForm } from "@/components/details/awards";
import { RefusedDeed } from "@/components/evidence/refused-deed";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { changeAwardAction } from "@/lib/details/award/actions";
import { listAwards } from "@/lib/details/award/queries";
import { keptRowIn, ownDetails } from "../../own-details";

export const metadata = titleIsDrawn;

export default async function ChangeAwardsPage({ params }: PageProps<"/details/awards/[awardId]">) {
  const { awardId } = await params;
  const whose = await ownDetails(`/details/awards/${awardId}`);
  if (whose === null) return <KeptForm action={changeAwardAction} />;
  const award = keptRowIn(whose, await listAwards(whose), awardId);
  return (
    <>
      <BackLink href="/details/awards">Awards</BackLink>
      {award.mayKeep.allowed ? (
        <AwardForm award={award} writer={whose.actor.personId} />
      ) : (
        <RefusedDeed title="Change award" because={award.mayKeep.because} />
      )}
    </>
  );
}
