import { brick } from "./brick";
import { brickWords } from "./brick-words";
import { FULL, layBricks, round, type Brick as Place } from "./geometry";
import { scoreInWords } from "./labels";
import { inside } from "../ui/markup";
import type { DrawnPillar, Titles } from "./types";

interface PillarColumnProps {
  readonly pillar: DrawnPillar;
  readonly titles: Titles;
  readonly href: (code: string) => string;
  /** The capability that the page is about. */
  readonly currentCode?: string;
}

/** One pillar beside a capability: the way to its neighbours. */
export function PillarColumn({ pillar, titles, href, currentCode }: PillarColumnProps) {
  const ground = FULL.base + FULL.growth;
  const places = layBricks(
    pillar.capabilities.map(({ value }) => value),
    ground,
    FULL,
  );
  // The pillar stands under its heading: no sky above it.
  const top = Math.floor(places.at(-1)?.top ?? 0) - 1;
  const bricks = pillar.capabilities.map((capability, order) => {
    const { top: y, height } = places[order] ?? nowhere;
    return { capability, place: { top: y - top, height } };
  });
  const here = bricks.find(({ capability }) => capability.code === currentCode);
  return (
    <div className="max-w-aside">
      <h2 className="text-note mb-3 flex justify-between gap-4">
        {pillar.name}{" "}
        <span className="text-ink-soft font-normal">{scoreInWords(pillar.score)}</span>
      </h2>
      <svg
        className="pillars titled"
        width="100%"
        height={round(ground - top + 2)}
        role="group"
        aria-label={`${pillar.name}, ${scoreInWords(pillar.score)}: ${String(bricks.length)} capabilities`}
      >
        <g
          dangerouslySetInnerHTML={inside(
            bricks.map(({ capability, place }) =>
              brick({
                capability,
                place,
                title: titles[capability.code],
                href: href(capability.code),
                current: capability.code === currentCode,
                besideArrow: true,
              }),
            ),
          )}
        />
        <g
          className="words"
          aria-hidden="true"
          dangerouslySetInnerHTML={inside(
            bricks.map(({ capability, place }) =>
              brickWords({
                capability,
                place,
                title: titles[capability.code],
                roof: null,
                left: 30,
              }),
            ),
          )}
        />
        {here && <Arrow at={here.place.top + here.place.height / 2} />}
        <line
          className="ground"
          x1="22"
          x2="100%"
          y1={round(ground - top + 1)}
          y2={round(ground - top + 1)}
        />
      </svg>
    </div>
  );
}

/** You are here. */
function Arrow({ at }: { readonly at: number }) {
  return <path className="here" d={`M2 ${String(round(at - 7))}l12 7-12 7z`} aria-hidden="true" />;
}

const nowhere: Place = { top: 0, height: 0 };
