import { placeWords, round, type Brick } from "./geometry";
import { Markup } from "../ui/markup";
import type { DrawnCapability } from "./types";

interface Words {
  readonly capability: DrawnCapability;
  readonly place: Brick;
  readonly title: string | undefined;
  readonly roof: number | null;
  readonly left?: number;
}

/** Code and title on a brick. They are drawn after the roof, and say nothing that the link does not say. */
export function brickWords({ capability, place, title, roof, left = 9 }: Words): Markup {
  const { baseline, underRoof } = placeWords(place, roof);
  const fits = title !== undefined && title.length <= TITLE_FITS;
  return Markup.element(
    "g",
    { "data-state": capability.state, class: underRoof ? "under-roof" : undefined },
    Markup.element(
      "text",
      { x: left, y: round(baseline) },
      Markup.element("tspan", { class: "code" }, capability.code),
      ...(fits ? [Markup.element("tspan", { class: "title", dx: 8 }, title)] : []),
    ),
  );
}

/** A title is never cut: a longer one is left to the list, and to the tip over the brick. */
const TITLE_FITS = 36;
