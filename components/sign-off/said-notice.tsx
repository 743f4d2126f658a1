import { Notice } from "../ui/notice";

interface Said {
  readonly asked?: string | undefined;
  readonly assessed?: string | undefined;
  readonly withdrawn?: string | undefined;
}

/** What has just been done on a capability. */
export function SaidNotice({ said }: { readonly said: Said }) {
  const words = wordsFor(said);
  if (words === null) return null;
  return (
    <div className="mb-8">
      <Notice look="done" live>
        <p>{words}</p>
      </Notice>
    </div>
  );
}

function wordsFor({ asked, assessed, withdrawn }: Said): string | null {
  if (asked) return "You have asked for sign-off. It waits in your supervisor’s list.";
  if (assessed) return "Your self-assessment is saved.";
  return withdrawn ? "You have withdrawn the request." : null;
}
