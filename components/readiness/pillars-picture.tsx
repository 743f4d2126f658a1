import { bearers } from "./bearing";
import { brick } from "./brick";
import { brickWords } from "./brick-words";
import {
  FULL,
  headroom,
  layBricks,
  pillarHeight,
  ROOF_ABOVE,
  round,
  type Brick as Place,
} from "./geometry";
import { inside } from "../ui/markup";
import { Roof } from "./roof";
import type { DrawnPillar, DrawnReadiness, Titles } from "./types";

interface PillarsPictureProps {
  readonly readiness: DrawnReadiness;
  readonly titles?: Titles;
  readonly href?: (code: string) => string;
  /** What the picture is, for a screen reader; without it, it is an ornament and wordless. */
  readonly label?: string;
  readonly indexWords?: string;
}

/** The picture itself. Columns are in per cent, heights and type in pixels, so that type never scales. */
export function PillarsPicture({
  readiness: { profile, index, pillars },
  titles = {},
  href,
  label,
  indexWords = "your index, of 100",
}: PillarsPictureProps) {
  const top = headroom(index);
  const ground = top + FULL.base + FULL.growth;
  const roof = ground - pillarHeight(index, FULL) - ROOF_ABOVE;
  const columns = pillars.map((pillar, position) => standing(pillar, position, pillars, ground));
  const bearing = bearers({ profile, pillars: columns });
  const over = (bearing[0] ?? columns[0])?.left ?? "0%";
  const isWordless = label === undefined;
  return (
    <svg
      className="pillars"
      width="100%"
      height={round(ground + 1)}
      {...(isWordless ? { "aria-hidden": true, focusable: false } : { role: "group" })}
      aria-label={label}
    >
      {!isWordless && index < 100 && <Sky y={top - 1.5} atEnd={over === "0%"} />}
      {columns.map(({ pillar, left, width, places }) => (
        <svg
          key={pillar.code}
          x={left}
          width={width}
          height={round(ground)}
          overflow="visible"
          dangerouslySetInnerHTML={inside(
            pillar.capabilities.map((capability, order) =>
              brick({
                capability,
                place: places[order] ?? nowhere,
                title: titles[capability.code],
                href: href?.(capability.code),
              }),
            ),
          )}
        />
      ))}
      <Roof
        y={roof}
        over={over}
        bearing={bearing.length === 1 ? bearing[0] : undefined}
        index={index}
        words={isWordless ? undefined : indexWords}
      />
      {!isWordless && (
        <g className="words" aria-hidden="true">
          {columns.map(({ pillar, left, width, places }) => (
            <svg
              key={pillar.code}
              x={left}
              width={width}
              height={round(ground)}
              overflow="visible"
              dangerouslySetInnerHTML={inside(
                pillar.capabilities.map((capability, order) =>
                  brickWords({
                    capability,
                    place: places[order] ?? nowhere,
                    title: titles[capability.code],
                    roof,
                  }),
                ),
              )}
            />
          ))}
        </g>
      )}
      <line className="ground" x2="100%" y1={round(ground)} y2={round(ground)} />
    </svg>
  );
}

/** How high a pillar can grow. Its words make way for the index where that stands at the left. */
function Sky({ y, atEnd }: { readonly y: number; readonly atEnd: boolean }) {
  return (
    <g aria-hidden="true">
      <line className="sky" x2="100%" y1={round(y)} y2={round(y)} />
      <text
        className="sky-words"
        y={round(y - 7.5)}
        {...(atEnd ? { x: "100%", textAnchor: "end" } : {})}
      >
        All signed off
      </text>
    </g>
  );
}

/** Four columns of 22.6 % with gaps of 3.2 %; frameworks with more groups share the same width. */
function standing(
  pillar: DrawnPillar,
  position: number,
  pillars: readonly DrawnPillar[],
  ground: number,
) {
  const width = (100 - GAP * (pillars.length - 1)) / pillars.length;
  return {
    pillar,
    code: pillar.code,
    score: pillar.score,
    left: `${String(round(position * (width + GAP)))}%`,
    width: `${String(round(width))}%`,
    places: layBricks(
      pillar.capabilities.map(({ value }) => value),
      ground,
      FULL,
    ),
  };
}

const GAP = 3.2;
const nowhere: Place = { top: 0, height: 0 };
