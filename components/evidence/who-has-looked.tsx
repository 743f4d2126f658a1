import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import type { ReaderLine, ReadingPlace, ReadVersion } from "@/lib/evidence/reading/types";
import { listed } from "@/lib/rules/words";
import { readerWords } from "./standing";

/** Who has looked at an item, and at which of its versions: the other half of who can see it. */
export function WhoHasLooked({ readers }: { readonly readers: readonly ReaderLine[] }) {
  if (readers.length === 0) return <p>Nobody yet. Whoever opens it is named here.</p>;
  return (
    <>
      <ul className="rows">
        {readers.map(({ readerId, name, why, versions }) => (
          <li key={readerId}>
            <p>
              <b className="text-ink">{name}</b>, {readerWords[why]}
            </p>
            {versions.map((version) => (
              <p key={version.number}>{lookedAt(version)}</p>
            ))}
          </li>
        ))}
      </ul>
      <p className="mt-3">Only you are told.</p>
    </>
  );
}

/** "Version 2: 3 times, first on 2 November 2026, last on 22 November 2026 at 14:05." */
function lookedAt({ number, places, firstAt, lastAt, times }: ReadVersion): string {
  const [first, last] = [formatDay(dayOf(firstAt)), formatDay(dayOf(lastAt))];
  const at = formatTime(lastAt);
  const when =
    times === 1
      ? `on ${last} at ${at}`
      : first === last
        ? `${timesInWords(times)} on ${last}, last at ${at}`
        : `${timesInWords(times)}, first on ${first}, last on ${last} at ${at}`;
  return `Version ${String(number)}: ${when}${elsewhere(places)}.`;
}

function timesInWords(times: number): string {
  return times === 2 ? "twice" : `${String(times)} times`;
}

/** On its own page goes without saying, where it was on no other. */
function elsewhere(places: readonly ReadingPlace[]): string {
  if (places.every((place) => place === "item")) return "";
  return `, ${listed(places.map((place) => placeWords[place]))}`;
}

const placeWords: Readonly<Record<ReadingPlace, string>> = {
  item: "on its page",
  differences: "as what changed between two versions",
  confirmation: "in your request to confirm it",
  "sign-off": "among what shows a capability that you asked them to sign off",
};
