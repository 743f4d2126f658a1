import { EntitlementForm } from "@/components/details/entitlements";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { changeEntitlementAction } from "@/lib/details/entitlement/actions";
import { listEntitlements } from "@/lib/details/entitlement/queries";
import { keptRowIn, ownDetails } from "../../own-details";

export const metadata = titleIsDrawn;

export default async function ChangeOperatorEntitlementPage({
  params,
}: PageProps<"/details/entitlement/[entitlementId]">) {
  const { entitlementId } = await params;
  const whose = await ownDetails(`/details/entitlement/${entitlementId}`);
  if (whose === null) return <KeptForm action={changeEntitlementAction} />;
  const entitlement = keptRowIn(whose, await listEntitlements(whose), entitlementId);
  return (
    <>
      <BackLink href="/details/entitlement">Operator entitlement</BackLink>
      <EntitlementForm entitlement={entitlement} writer={whose.actor.personId} />
    </>
  );
}
