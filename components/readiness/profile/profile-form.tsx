import type { ReactNode } from "react";
import { chooseProfileAction } from "@/lib/readiness/profile/actions";
import type { Consequence, ProfileChoiceView } from "@/lib/readiness/profile/types";
import type { ProfileId } from "@/lib/rules/record";
import { ActionForm } from "../../ui/action-form";
import { RadioGroup } from "../../ui/choices";
import { Lead, PageTitle } from "../../ui/page-title";
import { SubmitButton } from "../../ui/submit-button";
import { profileNames } from "../profile-names";
import { consequenceLines, standingSentence } from "./consequence-lines";

interface ProfileFormProps {
  readonly view: ProfileChoiceView;
  readonly person: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly writer: string;
}

/** One choice a profile, each with what it would change for this person today. */
export function ProfileForm({ view, person, title, writer }: ProfileFormProps) {
  const { profile, now, others } = view;
  return (
    <ActionForm
      action={chooseProfileAction}
      title={title}
      writer={writer}
      next={
        <p>
          <a href={`/people/${person.id}/profile`}>Open this page again</a>
        </p>
      }
    >
      <PageTitle>{title}</PageTitle>
      <Lead>
        {person.name} is measured against {profileNames[profile]}. Beneath each other profile stands
        what it would change today. The record stays as it is, and the choice is written down with
        your name.
      </Lead>
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="from" value={profile} />
      <RadioGroup
        name="profile"
        label="Profile"
        layout="column"
        defaultValue={profile}
        choices={[
          {
            value: profile,
            label: `${profileNames[profile]}, as now`,
            about: <About profile={profile} says={standingSentence(now, now)} />,
          },
          ...others.map((other) => ({
            value: other.profile,
            label: profileNames[other.profile],
            about: (
              <About profile={other.profile} says={standingSentence(now, other)}>
                <Lines of={other} />
              </About>
            ),
          })),
        ]}
      />
      <div className="mt-8">
        <SubmitButton>Choose this profile</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Lines({ of }: { readonly of: Consequence }) {
  return (
    <ul className="text-note mt-1">
      {consequenceLines(of).map(({ term, value }) => (
        <li key={term} className="mt-1">
          <span className="text-ink-soft">{term}:</span> {value}
        </li>
      ))}
    </ul>
  );
}

interface AboutProps {
  readonly profile: ProfileId;
  readonly says: string;
  readonly children?: ReactNode;
}

/** What a profile says of the person today, what it would change, and its rules. */
function About({ profile, says, children }: AboutProps) {
  return (
    <>
      <p>{says}</p>
      {children}
      <p className="text-note mt-1">
        <a href={`/rules?profile=${profile}`} className="min-h-target inline-flex items-center">
          Read the rules of {profileNames[profile]}
        </a>
      </p>
    </>
  );
}
