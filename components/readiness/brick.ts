import { type Brick as Place, round } from "./geometry";
import { stateInWords } from "./labels";
import { Markup } from "../ui/markup";
import type { DrawnCapability } from "./types";

interface Drawing {
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
export function brick({
  capability,
  place,
  title,
  href,
  current = false,
  besideArrow = false,
}: Drawing): Markup {
  const { code, state, refreshDue } = capability;
  const drawn = [
    face({ capability, place, besideArrow }),
    ...(refreshDue ? [notch(place.top)] : []),
  ];
  if (href === undefined) return Markup.element("g", { "data-state": state }, ...drawn);
  const name = `${code} ${title ?? ""}: ${stateInWords(state, refreshDue).toLowerCase()}`;
  return Markup.element(
    "a",
    {
      href,
      "data-state": state,
      "aria-label": name,
      "aria-current": current ? "page" : undefined,
    },
    Markup.element("title", {}, name),
    ...drawn,
  );
}

/** The three lower states are outlined, half a pixel inside their brick. */
function face({
  capability,
  place,
  besideArrow,
}: Pick<Drawing, "capability" | "place"> & { readonly besideArrow: boolean }): Markup {
  const isOutlined = ["not-started", "started", "building"].includes(capability.state);
  const inset = isOutlined ? 0.5 : 0;
  const className = ["face", isOutlined ? "outlined" : "", besideArrow ? "beside-arrow" : ""]
    .filter((part) => part !== "")
    .join(" ");
  return Markup.element("rect", {
    class: className,
    x: (besideArrow ? 22 : 0) + inset || undefined,
    y: round(place.top + inset),
    width: "100%",
    height: round(place.height - 2 * inset),
    rx: 1.5,
  });
}

function notch(top: number): Markup {
  return Markup.element(
    "svg",
    { x: "100%", y: round(top), overflow: "visible" },
    Markup.element("path", { class: "notch", d: "M-16-1H1V16Z" }),
  );
}
