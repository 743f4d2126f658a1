import { EntitlementForm, Entitlements } from "@/components/details/entitlements";
import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordEntitlementAction } from "@/lib/details/entitlement/actions";
import { listEntitlements } from "@/lib/details/entitlement/queries";
import { doneIn, findingsOf, ownDetails } from "../own-details";

export const metadata = titleIsDrawn;

/** What is recorded, and the form that adds to it. */
export default async function EntitlementPage({ searchParams }: PageProps<"/details/entitlement">) {
  const whose = await ownDetails("/details/entitlement");
  if (whose === null) return <KeptForm action={recordEntitlementAction} />;
  const [rows, findings] = await Promise.all([listEntitlements(whose), findingsOf(whose, "G6")]);
  const { ionisingRadiation } = whose.practitioner;
  return (
    <>
      {!ionisingRadiation && <title>Operator entitlement – Fourfold</title>}
      <PartHead title="Operator entitlement" done={await doneIn(searchParams)} findings={findings}>
        In writing, from your employer: what you may do as an operator under IR(ME)R.
      </PartHead>
      <Section heading="What is recorded">
        <Entitlements entitlements={rows} isOwn={whose.mayKeep.allowed} />
      </Section>
      {ionisingRadiation && (
        <KeptSection heading="Add an entitlement" title="Operator entitlement" may={whose.mayKeep}>
          <EntitlementForm entitlement={null} writer={whose.actor.personId} />
        </KeptSection>
      )}
    </>
  );
}
