import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choices";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { describePostAction } from "@/lib/people/appointment/actions";
import type { RoleHeld } from "@/lib/people/types";

/** What stands between a supervisor and a practitioner, for a steward to change. */
export function PostForm({
  held: { postId, about, between },
  title,
  writer,
}: {
  readonly held: RoleHeld;
  readonly title: string;
  readonly writer: string;
}) {
  if (between === null) return null;
  const { lineManager, conflict, mayDescribe } = between;
  return (
    <>
      {lineManager && <p className="text-note">Is also their line manager</p>}
      {conflict && <p className="text-note">Has a conflict of interest</p>}
      {mayDescribe.allowed && (
        <Disclosure summary={`Line manager and conflict of interest: supervisor ${about}`}>
          <ActionForm
            action={describePostAction}
            id={`post-${postId}`}
            titleOnRefusal={title}
            writer={writer}
          >
            <input type="hidden" name="postId" value={postId} />
            {lineManager && <input type="hidden" name="wasLineManager" value="on" />}
            {conflict && <input type="hidden" name="hadConflict" value="on" />}
            <Checkbox
              name="lineManager"
              label="Is also their line manager"
              hint="Decisions of a line manager do not count towards readiness."
              defaultChecked={lineManager}
            />
            <Checkbox
              name="conflict"
              label="Has a conflict of interest"
              hint="Their decisions do not count towards readiness."
              defaultChecked={conflict}
            />
            <div className="mt-4">
              <SubmitButton look="outline">Save what stands between them</SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      )}
    </>
  );
}
