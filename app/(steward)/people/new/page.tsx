import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { requireMember } from "@/lib/auth/current-actor";
import { createPersonAction } from "@/lib/people/actions";
import { onlyForStewards } from "../../only-for-stewards";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function NewPersonPage() {
  const signedIn = await requireMember("/people/new");
  if (signedIn === null) return <KeptForm action={createPersonAction} />;
  const member = onlyForStewards(signedIn);
  return (
    <>
      <BackLink href="/people">People</BackLink>
      <ActionForm action={createPersonAction} title="Add a person" writer={member.personId}>
        <PageTitle>Add a person</PageTitle>
        <Lead>
          You get a link to hand on. With it they choose a password. Roles are given on their page.
        </Lead>
        <TextField name="name" label="Name" autoComplete="off" />
        <TextField name="email" label="Work email address" type="email" autoComplete="off" />
        <div className="mt-8">
          <SubmitButton>Add person</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
