import { round } from "./geometry";
import { scoreInWords } from "./labels";

interface RoofProps {
  readonly y: number;
  /** The left edge of the pillar that it rests on: there the index stands, where there is always room. */
  readonly over: string;
  /** The one pillar that sets the index. A tie has none. */
  readonly bearing: { readonly left: string; readonly width: string } | undefined;
  readonly index: number;
  readonly words: string | undefined;
}

/** Clay: what holds you. When everything is signed off nothing does, and it turns to ink. */
export function Roof({ y, over, bearing, index, words }: RoofProps) {
  const line = { x2: "100%", y1: round(y), y2: round(y) };
  return (
    <g className={index === 100 ? "roof complete" : "roof"} aria-hidden="true">
      <line className="casing" {...line} />
      <line className="beam" {...line} />
      {bearing && (
        <rect
          className="bearing"
          x={bearing.left}
          width={bearing.width}
          y={round(y - 6)}
          height="7.5"
        />
      )}
      {words !== undefined && (
        <svg x={over} y={round(y + 4.5)} overflow="visible">
          <text className="index" x="-2" y="-39">
            {scoreInWords(index)}
          </text>
          <text className="index-words" y="-19">
            {words}
          </text>
        </svg>
      )}
    </g>
  );
}
