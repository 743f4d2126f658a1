import { RemoveForm } from "@/components/details/remove-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { formatDay } from "@/lib/core/calendar-date";
import { removeRegistrationAction } from "@/lib/details/registration/actions";
import { listRegistrations } from "@/lib/details/registration/queries";
import { keptRowIn, ownDetails } from "../../../own-details";

export const metadata = titleIsDrawn;

export default async function RemoveRegistrationsPage({
  params,
}: PageProps<"/details/registrations/[registrationId]/remove">) {
  const { registrationId } = await params;
  const whose = await ownDetails(`/details/registrations/${registrationId}/remove`);
  if (whose === null) return <KeptForm action={removeRegistrationAction} />;
  const registration = keptRowIn(whose, await listRegistrations(whose), registrationId);
  return (
    <>
      <BackLink href="/details/registrations">Registrations</BackLink>
      <RemoveForm
        action={removeRegistrationAction}
        title="Remove registration"
        field={["registrationId", registration.id]}
        back="/details/registrations"
        writer={whose.actor.personId}
      >
        {registration.body} {registration.number}, which expires on{" "}
        {formatDay(registration.expiresOn)}, is taken out of your record. Do this if it was recorded
        by mistake; one that has lapsed stays, and says so.
      </RemoveForm>
    </>
  );
}
