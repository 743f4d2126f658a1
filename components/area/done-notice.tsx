import { Notice } from "../ui/notice";

const sentences = {
  chosen: "This is your area now. Begin with what is missing.",
  left: "You have left your area. Choose another when you are ready.",
  shown: "The item is linked.",
  removed: "The link is gone. The item itself is as it was.",
  counted: "The count is recorded.",
  entrusted: "The entrustment is recorded.",
  defined: "The set is there. Practitioners can choose it from now on.",
  retired: "The set is retired. Whoever has chosen it goes on with it.",
} as const;

/** What has just been done, above the page that shows it. */
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
