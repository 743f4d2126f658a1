import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { OwnWords } from "@/lib/sign-off/types";
import { Disclosure } from "../ui/disclosure";
import { Quote } from "../ui/layout";

/** Self-assessments: the latest is read, the earlier ones can be. */
export function OwnWordsList({ words }: { readonly words: readonly OwnWords[] }) {
  const [latest, ...earlier] = words;
  if (latest === undefined) return null;
  return (
    <>
      <Assessed words={latest} />
      {earlier.length > 0 && (
        <Disclosure
          summary={earlier.length === 1 ? "One earlier" : `${String(earlier.length)} earlier`}
        >
          <ol className="space-y-6">
            {earlier.map((one) => (
              <li key={one.id}>
                <Assessed words={one} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}

function Assessed({ words: { assessedAt, reflection } }: { readonly words: OwnWords }) {
  return (
    <>
      <p className="text-note text-ink-soft mb-2">{formatDay(dayOf(assessedAt))}</p>
      <Quote>{reflection}</Quote>
    </>
  );
}
