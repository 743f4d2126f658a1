import { dayAndMonth, yearOf } from "@/lib/core/calendar-date";
import { capabilityPath } from "@/lib/core/capability-address";
import type { MatrixItem, MatrixView } from "@/lib/evidence/matrix/types";
import type { CapabilityResult } from "@/lib/rules/result";
import { count } from "@/lib/rules/words";
import type { Bearing } from "../readiness/bearing";
import { stateInWords } from "../readiness/labels";
import { inside, Markup } from "../ui/markup";
import { markWords } from "./matrix-marks";

/** Where a capability stands, and how far its pillar is. */
export interface MatrixStanding {
  readonly states: ReadonlyMap<string, CapabilityResult>;
  readonly scores: ReadonlyMap<string, number>;
  /** The pillar that alone holds the whole back. */
  readonly bearing: Bearing | null;
}

interface MatrixTableProps {
  readonly view: MatrixView;
  readonly standing: MatrixStanding;
  readonly caption: string;
}

/**
 * A row an item, a column a capability under its brick, a mark where one shows the other. Thirteen hundred cells as
 * elements would cost a page several times over, so they are written as text.
 */
export function MatrixTable({ view, standing, caption }: MatrixTableProps) {
  return (
    <div className="scrolls matrix-scrolls" role="region" aria-label={caption} tabIndex={0}>
      <table className="matrix">
        <caption className="sr-only">{caption}</caption>
        <thead dangerouslySetInnerHTML={inside(heads(view, standing))} />
        <tbody dangerouslySetInnerHTML={inside(rows(view))} />
        <tfoot dangerouslySetInnerHTML={inside([foot(view)])} />
      </table>
    </div>
  );
}

const el = Markup.element;

function heads({ pillars, items, total }: MatrixView, standing: MatrixStanding): readonly Markup[] {
  const groups = pillars.map(({ code, name, capabilities }, at) => {
    const score = standing.scores.get(code);
    const bears = code === standing.bearing?.code;
    const className = [at > 0 ? "first" : "", bears ? "low" : ""].filter(Boolean).join(" ");
    return el(
      "th",
      { scope: "colgroup", colspan: capabilities.length, class: className || undefined },
      `${code} ${name}`,
      ...(score === undefined ? [] : [el("span", {}, ` ${score.toFixed(1)}`)]),
      ...(bears ? [el("span", { class: "sr-only" }, `. ${standing.bearing.words}`)] : []),
    );
  });
  const codes = pillars.flatMap(({ code, capabilities }, at) =>
    capabilities.map((capability, order) =>
      el(
        "th",
        { scope: "col", class: at > 0 && order === 0 ? "first" : undefined },
        head(code, capability, standing.states.get(capability.code)),
      ),
    ),
  );
  const corner = el(
    "th",
    { scope: "col", rowspan: 2, class: "corner" },
    items.length === total
      ? `${count(total, "item")}, newest first`
      : `${String(items.length)} of ${count(total, "item")}`,
  );
  return [el("tr", { class: "names" }, corner, ...groups), el("tr", { class: "codes" }, ...codes)];
}

function head(
  pillar: string,
  { code, title }: MatrixView["pillars"][number]["capabilities"][number],
  result: CapabilityResult | undefined,
): Markup {
  const state = result?.state ?? "not-started";
  const refreshDue = result?.refreshDue ?? false;
  const name = `${code} ${title}: ${stateInWords(state, refreshDue).toLowerCase()}`;
  const short = code.startsWith(`${pillar}.`) ? code.slice(pillar.length) : code;
  return el(
    "a",
    { href: capabilityPath({ code, otherFramework: null }), title: name, "aria-label": name },
    el(
      "svg",
      { class: "swatch", "data-state": state, viewBox: "0 0 20 20", "aria-hidden": "true" },
      el("rect", { class: "face", x: 0.5, y: 0.5, width: 19, height: 19, rx: 1 }),
      ...(refreshDue ? [el("path", { class: "notch", d: "M11-1H21V9Z" })] : []),
    ),
    short,
  );
}

function rows({ pillars, items }: MatrixView): readonly Markup[] {
  let year: string | null = null;
  return items.map((item) => {
    const its = yearOf(item.loggedOn);
    const isNew = its !== year;
    const opens = isNew && year !== null;
    year = its;
    return row(pillars, item, { year: isNew ? its : null, opens });
  });
}

function row(
  pillars: MatrixView["pillars"],
  item: MatrixItem,
  { year, opens }: { readonly year: string | null; readonly opens: boolean },
): Markup {
  const shown = new Set(item.shows);
  const cells = pillars.flatMap(({ capabilities }, at) =>
    capabilities.map(({ code }, order) =>
      el(
        "td",
        { class: at > 0 && order === 0 ? "first" : undefined },
        ...(shown.has(code) ? [mark(item.stands)] : []),
      ),
    ),
  );
  const when = el(
    "time",
    { datetime: item.loggedOn },
    dayAndMonth(item.loggedOn),
    ...(year === null ? [] : [" ", el("b", {}, year)]),
  );
  const title = el("a", { href: `/evidence/${item.id}` }, item.title);
  return el(
    "tr",
    { class: opens ? "year" : undefined },
    el("th", { scope: "row" }, el("span", {}, title, " ", when)),
    ...cells,
  );
}

function mark(stands: MatrixItem["stands"]): Markup {
  return el("i", { class: stands }, el("span", { class: "sr-only" }, markWords[stands]));
}

function foot({ pillars, counts }: MatrixView): Markup {
  const cells = pillars.flatMap(({ capabilities }, at) =>
    capabilities.map(({ code }, order) => {
      const confirmed = counts.get(code)?.confirmed ?? 0;
      const className = [at > 0 && order === 0 ? "first" : "", confirmed === 0 ? "none" : ""];
      return el(
        "td",
        { class: className.filter(Boolean).join(" ") || undefined },
        String(confirmed),
      );
    }),
  );
  return el("tr", {}, el("th", { scope: "row" }, "Confirmed items"), ...cells);
}
