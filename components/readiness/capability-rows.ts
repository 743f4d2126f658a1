import type { CapabilityState } from "@/lib/rules/result";
import { stateInWords } from "./labels";
import { Markup } from "../ui/markup";
import type { DrawnPillar, Titles } from "./types";

interface Rows {
  readonly pillar: DrawnPillar;
  readonly titles: Titles;
  readonly href: (code: string) => string;
}

/** The rows of a pillar's table: code, title and state, and the swatch of the state. */
export function capabilityRows({ pillar, titles, href }: Rows): readonly Markup[] {
  return pillar.capabilities.map(({ code, state, refreshDue }) =>
    Markup.element(
      "tr",
      {},
      Markup.element("th", { scope: "row" }, code),
      Markup.element(
        "td",
        {},
        Markup.element(
          "a",
          { href: href(code) },
          titles[code] ?? "",
          Markup.element("span", {}, stateInWords(state, refreshDue)),
        ),
      ),
      Markup.element("td", {}, swatch(state, refreshDue)),
    ),
  );
}

/** StateSwatch, written. */
export function swatch(state: CapabilityState, refreshDue: boolean): Markup {
  return Markup.element(
    "svg",
    {
      class: "swatch",
      "data-state": state,
      viewBox: "0 0 22 14",
      "aria-hidden": "true",
      focusable: "false",
    },
    Markup.element("rect", {
      class: "face",
      x: "0.5",
      y: "0.5",
      width: "21",
      height: "13",
      rx: "1",
    }),
    ...(refreshDue ? [Markup.element("path", { class: "notch", d: "M12-1H23V9Z" })] : []),
  );
}
