import { RegistrationForm, Registrations } from "@/components/details/registrations";
import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordRegistrationAction } from "@/lib/details/registration/actions";
import { listRegistrations } from "@/lib/details/registration/queries";
import { doneIn, findingsOf, ownDetails } from "../own-details";

export const metadata = titleIsDrawn;

/** What is recorded, and the form that adds to it. */
export default async function RegistrationsPage({
  searchParams,
}: PageProps<"/details/registrations">) {
  const whose = await ownDetails("/details/registrations");
  if (whose === null) return <KeptForm action={recordRegistrationAction} />;
  const [rows, findings] = await Promise.all([listRegistrations(whose), findingsOf(whose, "G1")]);
  return (
    <>
      <PartHead title="Registrations" done={await doneIn(searchParams)} findings={findings}>
        The registers that you are on. If you renewed, change the day on which it expires.
      </PartHead>
      <Section heading="What is recorded">
        <Registrations registrations={rows} today={whose.today} isOwn={whose.mayKeep.allowed} />
      </Section>
      <KeptSection heading="Add a registration" title="Registrations" may={whose.mayKeep}>
        <RegistrationForm registration={null} writer={whose.actor.personId} />
      </KeptSection>
    </>
  );
}
