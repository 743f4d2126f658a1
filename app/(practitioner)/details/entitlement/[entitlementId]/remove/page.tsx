import { RemoveForm } from "@/components/details/remove-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { formatDay } from "@/lib/core/calendar-date";
import { removeEntitlementAction } from "@/lib/details/entitlement/actions";
import { listEntitlements } from "@/lib/details/entitlement/queries";
import { keptRowIn, ownDetails } from "../../../own-details";

export const metadata = titleIsDrawn;

export default async function RemoveOperatorEntitlementPage({
  params,
}: PageProps<"/details/entitlement/[entitlementId]/remove">) {
  const { entitlementId } = await params;
  const whose = await ownDetails(`/details/entitlement/${entitlementId}/remove`);
  if (whose === null) return <KeptForm action={removeEntitlementAction} />;
  const entitlement = keptRowIn(whose, await listEntitlements(whose), entitlementId);
  return (
    <>
      <BackLink href="/details/entitlement">Operator entitlement</BackLink>
      <RemoveForm
        action={removeEntitlementAction}
        title="Remove entitlement"
        field={["entitlementId", entitlement.id]}
        back="/details/entitlement"
        writer={whose.actor.personId}
      >
        The entitlement of {formatDay(entitlement.entitledOn)} is taken out of your record. Do this
        if it was recorded by mistake, or was taken back.
      </RemoveForm>
    </>
  );
}
