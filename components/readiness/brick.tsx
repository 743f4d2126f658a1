import { type Brick as Place, round } from "./geometry";
import { stateInWords } from "./labels";
import type { DrawnCapability } from "./types";

interface BrickProps {
  readonly capability: DrawnCapability;
  readonly place: Place;
  readonly title: string | undefined;
  /** No link: an ornament, which says nothing either. */
  readonly href?: string | undefined;
  readonly current?: boolean;
  /** Beside the arrow of a single pillar the brick begins 22 pixels further in. */
  readonly besideArrow?: boolean;
}

/** One capability: a link whose name is its code, title and state. */
export function Brick({
  capability,
  place,
  title,
  href,
  current = false,
  besideArrow = false,
}: BrickProps) {
  const { code, state, refreshDue } = capability;
  const face = (
    <>
      <Face {...{ capability, place, besideArrow }} />
      {refreshDue && <Notch top={place.top} />}
    </>
  );
  if (href === undefined) return <g data-state={state}>{face}</g>;
  const name = `${code} ${title ?? ""}: ${stateInWords(state, refreshDue).toLowerCase()}`;
  return (
    <a href={href} data-state={state} aria-label={name} aria-current={current ? "page" : undefined}>
      <title>{name}</title>
      {face}
    </a>
  );
}

/** The three lower states are outlined, half a pixel inside their brick. */
function Face({
  capability,
  place,
  besideArrow,
}: Pick<BrickProps, "capability" | "place"> & { readonly besideArrow: boolean }) {
  const isOutlined = ["not-started", "started", "building"].includes(capability.state);
  const inset = isOutlined ? 0.5 : 0;
  const className = ["face", isOutlined ? "outlined" : "", besideArrow ? "beside-arrow" : ""]
    .filter((part) => part !== "")
    .join(" ");
  return (
    <rect
      className={className}
      x={(besideArrow ? 22 : 0) + inset || undefined}
      y={round(place.top + inset)}
      width="100%"
      height={round(place.height - 2 * inset)}
      rx="1.5"
    />
  );
}

function Notch({ top }: { readonly top: number }) {
  return (
    <svg x="100%" y={round(top)} overflow="visible">
      <path className="notch" d="M-16-1H1V16Z" />
    </svg>
  );
}
