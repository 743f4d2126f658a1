import { placeWords, round, type Brick } from "./geometry";
import type { DrawnCapability } from "./types";

interface BrickWordsProps {
  readonly capability: DrawnCapability;
  readonly place: Brick;
  readonly title: string | undefined;
  readonly roof: number | null;
  readonly left?: number;
}

/** Code and title on a brick. They are drawn after the roof, and say nothing that the link does not say. */
export function BrickWords({ capability, place, title, roof, left = 9 }: BrickWordsProps) {
  const { baseline, underRoof } = placeWords(place, roof);
  return (
    <g data-state={capability.state} className={underRoof ? "under-roof" : undefined}>
      <text x={left} y={round(baseline)}>
        <tspan className="code">{capability.code}</tspan>
        {title !== undefined && title.length <= TITLE_FITS && (
          <tspan className="title" dx="8">
            {title}
          </tspan>
        )}
      </text>
    </g>
  );
}

/** A title is never cut: a longer one is left to the list, and to the tip over the brick. */
const TITLE_FITS = 36;
