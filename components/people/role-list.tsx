import { ActionForm } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Rows } from "@/components/ui/layout";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import { endRoleAction } from "@/lib/people/actions";
import type { PersonView, RoleHeld } from "@/lib/people/types";
import { PostForm } from "./post-form";

interface RoleListProps {
  readonly person: PersonView;
  readonly today: CalendarDate;
  readonly writer: string;
}

/** What somebody is and was, each with its dates; a role that runs can be given its last day. */
export function RoleList({ person, today, writer }: RoleListProps) {
  if (person.roles.length === 0) return <p>No role yet. Give the first one below.</p>;
  return (
    <Rows>
      {person.roles.map((held) => (
        <li key={`${held.role} ${held.postId}`} className="py-4">
          <p>
            <b>{held.title}</b> {held.about}
          </p>
          <p className="text-note text-ink-soft">{datesInWords(held)}</p>
          <PostForm held={held} title={person.name} writer={writer} />
          {!held.isOver && (
            <Disclosure summary={`End: ${held.title.toLowerCase()} ${held.about}`}>
              <ActionForm
                action={endRoleAction}
                id={`end-${held.role}-${held.postId}`}
                titleOnRefusal={person.name}
                writer={writer}
              >
                <input type="hidden" name="personId" value={person.id} />
                <input type="hidden" name="role" value={held.role} />
                <input type="hidden" name="postId" value={held.postId} />
                <DateField name="endsOn" label="Last day" defaultValue={held.endsOn ?? today} />
                <div className="mt-4">
                  <SubmitButton look="stop">End this role</SubmitButton>
                </div>
              </ActionForm>
            </Disclosure>
          )}
        </li>
      ))}
    </Rows>
  );
}

function datesInWords({ startsOn, endsOn, isOver }: RoleHeld): string {
  if (endsOn === null) return `From ${formatDay(startsOn)}`;
  return `From ${formatDay(startsOn)} to ${formatDay(endsOn)}${isOver ? ": over" : ""}`;
}
