import type { Metadata } from "next";
import { SetList } from "@/components/area/set-list";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Lead, Sentence } from "@/components/ui/page-title";
import { listAreaSets } from "@/lib/area/sets/queries";
import { requireMember } from "@/lib/auth/current-actor";
import { onlyForStewards } from "../only-for-stewards";

export const metadata: Metadata = { title: "Areas of practice" };

/** Every set that practitioners of the organisation can choose, and those that were retired. */
export default async function AreasPage() {
  const member = onlyForStewards(await requireMember("/areas"));
  const sets = await listAreaSets(member);
  const open = sets.filter(({ isRetired }) => !isRetired);
  const own = open.filter(({ isShipped }) => !isShipped);
  return (
    <>
      <PageHeader title="Areas of practice" about={member.organisationName} />
      <Sentence lead={`${String(open.length)} sets can be chosen,`}>
        {own.length === 0
          ? "all of which came with Fourfold."
          : `${String(own.length)} of them your own.`}
      </Sentence>
      <Lead>
        A set says what competence in an area (1.11) asks. It is never changed: a copy is made, and
        the old one retired.
      </Lead>
      <div className="mt-6">
        <ButtonLink href="/areas/new">Define an area</ButtonLink>
      </div>
      <div className="mt-8">
        <SetList sets={sets} hrefOf={(setId) => `/areas/${setId}`} forSteward />
      </div>
    </>
  );
}
