import { ProfileForm } from "@/components/readiness/profile/profile-form";
import { profileNames } from "@/components/readiness/profile-names";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { chooseProfileAction } from "@/lib/readiness/profile/actions";
import { getProfileChoice } from "@/lib/readiness/profile/queries";
import { keptPerson } from "../kept-person";

export const metadata = titleIsDrawn;

/** By which profile somebody is measured, and what another one would change for them. */
export default async function ProfilePage({ params }: PageProps<"/people/[personId]/profile">) {
  const kept = await keptPerson(params, "/profile");
  if (kept === null) return <KeptForm action={chooseProfileAction} />;
  const { member, person, today } = kept;
  const view = await getProfileChoice(member, person.id, today);
  const title = `The profile of ${person.name}`;
  return (
    <>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      {view?.mayChoose.allowed === true ? (
        <>
          <ProfileForm {...{ view, person, title }} writer={member.personId} />
          <Section heading="Not offered here" size="small" level={2}>
            <p className="max-w-measure text-ink-soft">
              {view.notOffered.map((id) => profileNames[id]).join("; ")}. These profiles ask for the
              capabilities of another framework than this portfolio’s.{" "}
              <a href={`/people/${person.id}/practitioner`}>Change the framework</a> first, if that
              is what is meant.
            </p>
          </Section>
        </>
      ) : (
        <>
          <title>{`${title} – Fourfold`}</title>
          <PageTitle>{title}</PageTitle>
          <div className="mt-8">
            <Notice>
              <p>
                {view?.mayChoose.because ??
                  `${person.name} has no portfolio, so there is no profile to choose.`}
              </p>
            </Notice>
          </div>
        </>
      )}
    </>
  );
}
