import type { CapabilityState } from "@/lib/rules/result";
import { bearers } from "./bearing";
import { layBricks, pillarHeight, ROW, ROW_ROOF_ABOVE, round } from "./geometry";
import { scoreInWords } from "./labels";
import type { DrawnPillar, DrawnReadiness } from "./types";

interface PillarsRowProps {
  readonly readiness: DrawnReadiness;
  /** Where the scores do not stand beside it, it says them itself. */
  readonly label?: string;
}

/**
 * A person in one row of a team: the outline is their score. All bricks of a state are one path, because a page has
 * fifty of these.
 */
export function PillarsRow({ readiness, label }: PillarsRowProps) {
  const { index, pillars } = readiness;
  const ground = ROW.base + ROW.growth;
  const width = pillars.length * (WIDTH + GAP) - GAP;
  const roof = round(ground - pillarHeight(index, ROW) - ROW_ROOF_ABOVE);
  const [only, ...others] = bearers(readiness);
  const bearing = only && others.length === 0 ? pillars.indexOf(only) : -1;
  return (
    <svg
      className="glyph"
      viewBox={`0 0 ${String(width)} ${String(ground)}`}
      width={width}
      height={ground}
      {...(label === undefined
        ? { "aria-hidden": true, focusable: false }
        : { role: "img", "aria-label": `${label}: ${scores(pillars)}` })}
    >
      {[...outlines(pillars, ground)].map(([state, path]) => (
        <g key={state} data-state={state}>
          <path className={state === "not-started" ? "hair" : "face"} d={path} />
        </g>
      ))}
      <g className={index === 100 ? "roof complete" : "roof"}>
        <path className="casing" d={`M-3 ${String(roof)}H${String(width + 3)}`} />
        <path className="beam" d={`M-3 ${String(roof)}H${String(width + 3)}`} />
        {bearing >= 0 && (
          <path
            className="bearing"
            d={`M${String(bearing * (WIDTH + GAP))} ${String(round(roof - 2))}h${String(WIDTH)}v3h-${String(WIDTH)}z`}
          />
        )}
      </g>
    </svg>
  );
}

const WIDTH = 17;
const GAP = 5;

function outlines(
  pillars: readonly DrawnPillar[],
  ground: number,
): ReadonlyMap<CapabilityState, string> {
  const paths = new Map<CapabilityState, string>();
  pillars.forEach(({ capabilities }, column) => {
    const places = layBricks(
      capabilities.map(({ value }) => value),
      ground,
      ROW,
    );
    capabilities.forEach(({ state }, order) => {
      const place = places[order];
      if (!place) return;
      const inset = state === "started" ? 0.25 : 0;
      const x = column * (WIDTH + GAP) + inset;
      const across = WIDTH - 2 * inset;
      const corner = `M${String(x)} ${String(round(place.top + inset))}`;
      const path = `${corner}h${String(across)}v${String(round(place.height - 2 * inset))}h-${String(across)}z`;
      paths.set(state, (paths.get(state) ?? "") + path);
    });
  });
  return paths;
}

function scores(pillars: readonly DrawnPillar[]): string {
  return pillars.map(({ name, score }) => `${name} ${scoreInWords(score)}`).join(", ");
}
