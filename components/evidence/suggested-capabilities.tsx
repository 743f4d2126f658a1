import type { Suggestion } from "@/lib/suggestion/types";
import { Button } from "../ui/button";

/**
 * What the saved words may show, with the words that say so. It links nothing: a button fills a row of the form, whose
 * sentence is still to be written; without JavaScript the row is chosen by hand.
 */
export function SuggestedCapabilities({
  suggestions,
  onAdd,
}: {
  readonly suggestions: readonly Suggestion[];
  /** null where no row is free, or nothing can be pressed. */
  readonly onAdd: ((code: string) => void) | null;
}) {
  if (suggestions.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="text-lead tracking-lead leading-snug">What your words may show</h2>
      <p className="text-small text-ink-soft mt-2 mb-4">
        Read from what you last saved, on this server; your words go nowhere else. Only you see
        this. It links nothing, and it can be wrong: add what is true, and say how it shows it.
      </p>
      <ul className="rows max-w-form">
        {suggestions.map(({ code, title, because }) => (
          <li key={code} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <div className="min-w-0 flex-auto basis-80 wrap-anywhere">
              <p>
                <b>{code}</b> {title}
              </p>
              <p className="text-small text-ink-soft">
                You wrote{" "}
                {because.map(({ field, from, words }, at) => (
                  <span key={`${field} ${String(from)}`}>
                    {at > 0 && ", "}“{words}”
                  </span>
                ))}
                .
              </p>
            </div>
            {onAdd && (
              <Button
                look="outline"
                size="small"
                onClick={() => {
                  onAdd(code);
                }}
              >
                Add {code}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-soft mt-4 not-noscript:hidden">
        To add one, choose it in a row above and save.
      </p>
    </section>
  );
}
