import { bearingOf, type Bearing } from "./bearing";
import { BrickTip } from "./brick-tip";
import { scoreInWords } from "./labels";
import { PillarsPicture } from "./pillars-picture";
import { PillarsTable } from "./pillars-table";
import { StateRamp } from "./state-swatch";
import type { DrawnPillar, DrawnReadiness, Titles } from "./types";

interface FourPillarsProps {
  readonly readiness: DrawnReadiness;
  readonly titles: Titles;
  /** Where a capability's page is. */
  readonly href: (code: string) => string;
  /** "Your four pillars", "Ada Nwosu’s four pillars". */
  readonly label?: string;
  readonly indexWords?: string;
  /**
   * The id of the CapabilityList on the same page: it says the same in words, and the feet lead there. Without it a
   * table that only a screen reader meets stands beside the picture.
   */
  readonly listId?: string;
}

/** The picture of the product: a roof can rest only as high as the shortest pillar. */
export function FourPillars({
  readiness,
  titles,
  href,
  label = "Your four pillars",
  indexWords = "your index, of 100",
  listId,
}: FourPillarsProps) {
  const { pillars } = readiness;
  const bearing = bearingOf(readiness);
  const elsewhere = listId === undefined ? "The table" : "The list of capabilities";
  return (
    <figure className="picture">
      <BrickTip>
        <PillarsPicture
          {...{ readiness, titles, href, indexWords }}
          label={`${label}, one brick for each capability. ${elsewhere} says the same in words.`}
        />
      </BrickTip>
      {listId === undefined && <PillarsTable {...{ readiness, titles, label }} />}
      <div className="feet mt-3 leading-snug">
        {pillars.map((pillar) => (
          <Foot
            key={pillar.code}
            pillar={pillar}
            bearing={pillar.code === bearing?.code ? bearing : null}
            href={listId === undefined ? undefined : `#${listId}-${pillar.code}`}
          />
        ))}
      </div>
      <figcaption className="mt-6">
        <StateRamp />
      </figcaption>
    </figure>
  );
}

interface FootProps {
  readonly pillar: DrawnPillar;
  /** If it is this one. */
  readonly bearing: Bearing | null;
  readonly href: string | undefined;
}

function Foot({ pillar, bearing, href }: FootProps) {
  const signed = pillar.capabilities.filter(({ state }) => state === "signed-off").length;
  const name = (
    <>
      <b
        className={
          bearing ? "text-lead text-mark-ink block leading-snug" : "text-lead block leading-snug"
        }
      >
        {scoreInWords(pillar.score)}
      </b>
      <ShortenedName name={pillar.name} />
    </>
  );
  return (
    <div className="hyphens-auto">
      {href === undefined ? (
        name
      ) : (
        <a href={href} className="block text-inherit no-underline hover:underline">
          {name}
        </a>
      )}
      <span
        className={
          bearing
            ? "text-note text-mark-ink mt-1 block leading-snug"
            : "text-note text-ink-soft mt-1 block leading-snug"
        }
      >
        {bearing
          ? bearing.words
          : `${String(signed)} of ${String(pillar.capabilities.length)} signed off`}
      </span>
    </div>
  );
}

/** On a phone "Leadership and management" is "Leadership"; a screen reader hears all of it. */
function ShortenedName({ name }: { readonly name: string }) {
  const end = name.search(/,| and /);
  if (end < 0) return <span className="name">{name}</span>;
  return (
    <span className="name">
      {name.slice(0, end)}
      <span className="max-md:sr-only">{name.slice(end)}</span>
    </span>
  );
}
