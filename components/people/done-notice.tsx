import { Notice } from "@/components/ui/notice";

const sentences = {
  "role-given": "The role is given. It holds from its first day.",
  "role-ended": "The role has its last day.",
  "profile-chosen": "The profile is chosen. Readiness is measured against it from now on.",
  moved:
    "The portfolio is moved. Everything in it counts as before, under the new framework by its code.",
  "preparation-removed":
    "The preparation is taken out. What was signed on the strength of it counts no longer.",
  described: "What stands between them is changed.",
  unlocked: "Unlocked. They can try again at once.",
  "sessions-ended": "Their sessions are ended: they have to sign in again everywhere.",
  "access-ended": "Their access has ended. Their record stays.",
  "access-back": "They have access again.",
  team: "The team is there.",
} as const;

/** What a steward has just done, above the page that shows it. */
export function DoneNotice({ done }: { readonly done: keyof typeof sentences | undefined }) {
  if (done === undefined) return null;
  return (
    <div className="mb-8">
      <Notice look="done" live>
        <p>{sentences[done]}</p>
      </Notice>
    </div>
  );
}
