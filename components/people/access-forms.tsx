import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ButtonLook } from "@/components/ui/button";
import { formatTime } from "@/lib/core/calendar-date";
import type { FormAction } from "@/lib/core/form";
import {
  endAccessAction,
  endPersonSessionsAction,
  giveAccessBackAction,
  makeLinkAction,
  unlockAction,
} from "@/lib/people/actions";
import type { PersonView } from "@/lib/people/types";

interface AccessFormsProps {
  readonly person: PersonView;
  readonly writer: string;
}

interface Deed {
  readonly id: string;
  readonly action: FormAction;
  readonly sentence: string;
  readonly button: string;
  readonly look?: ButtonLook;
}

/** Signing in, and what a steward can do about it, a sentence and a button each. */
export function AccessForms({ person, writer }: AccessFormsProps) {
  return (
    <div className="space-y-8">
      {deedsFor(person).map(({ id, action, sentence, button, look = "outline" }, index, all) => (
        <ActionForm
          key={id}
          action={action}
          id={id}
          {...(index === all.length - 1 ? { title: person.name } : { titleOnRefusal: person.name })}
          writer={writer}
        >
          <input type="hidden" name="personId" value={person.id} />
          <p className="max-w-measure mb-3">{sentence}</p>
          <SubmitButton look={look}>{button}</SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}

function deedsFor(person: PersonView): readonly Deed[] {
  if (person.hasLeft) {
    return [
      {
        id: "access-back",
        action: giveAccessBackAction,
        sentence: "Their access has ended: they cannot sign in. Their record is kept.",
        button: "Give access back",
      },
    ];
  }
  return [
    ...(person.lockedUntil === null
      ? []
      : [
          {
            id: "unlock",
            action: unlockAction,
            sentence: `Locked until ${formatTime(person.lockedUntil)} after five wrong passwords in a row.`,
            button: "Unlock",
          },
        ]),
    {
      id: "link",
      action: makeLinkAction,
      sentence: person.hasPassword
        ? "They have a password. If they forgot it, make a link with which they choose another."
        : "They have not chosen a password yet. Make a new link if the first one is lost or has run out.",
      button: "Make a one-time link",
    },
    ...(person.openSessions === 0
      ? []
      : [
          {
            id: "sessions",
            action: endPersonSessionsAction,
            sentence: `Signed in ${person.openSessions === 1 ? "in one place" : `in ${String(person.openSessions)} places`}.`,
            button: "End their sessions",
          },
        ]),
    {
      id: "access",
      action: endAccessAction,
      sentence:
        "When somebody leaves, end their access: they cannot sign in, and their record is kept.",
      button: "End their access",
      look: "stop",
    },
  ];
}
