import { RegistrationForm } from "@/components/details/registrations";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { changeRegistrationAction } from "@/lib/details/registration/actions";
import { listRegistrations } from "@/lib/details/registration/queries";
import { keptRowIn, ownDetails } from "../../own-details";

export const metadata = titleIsDrawn;

export default async function ChangeRegistrationsPage({
  params,
}: PageProps<"/details/registrations/[registrationId]">) {
  const { registrationId } = await params;
  const whose = await ownDetails(`/details/registrations/${registrationId}`);
  if (whose === null) return <KeptForm action={changeRegistrationAction} />;
  const registration = keptRowIn(whose, await listRegistrations(whose), registrationId);
  return (
    <>
      <BackLink href="/details/registrations">Registrations</BackLink>
      <RegistrationForm registration={registration} writer={whose.actor.personId} />
    </>
  );
}
