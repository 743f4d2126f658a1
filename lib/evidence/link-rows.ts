import { z } from "zod";
import { optionalText } from "@/lib/action/typed-text";
import { LINKS_MAX, RATIONALE_MAX } from "./limits";

/** A row of the form that has something in it; `row` is its number there, so that a refusal finds it. */
export interface LinkRow {
  readonly row: number;
  readonly code: string;
  readonly rationale: string;
}

const rows = z
  .array(
    z.object({
      row: z.number(),
      code: z.string("Choose one capability.").trim().default(""),
      rationale: optionalText({ called: "Your sentence", max: RATIONALE_MAX }),
    }),
  )
  .superRefine(checkRows);

/** The rows `links.0.code`, `links.0.rationale`, … as a list. Empty rows are no links. */
export const linkRows = z.preprocess(rowsOfForm, rows.transform(filled));

/** The same when an item is submitted: at least one, and none without a rationale. */
export const submittedLinkRows = z.preprocess(
  rowsOfForm,
  rows.superRefine(checkSubmittedRows).transform(filled),
);

/** All rows that the form has, and those that somebody made up, so that nothing typed is dropped unseen. */
function rowsOfForm(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return [];
  const typed = new Map(Object.entries(form));
  const wanted = Array.from({ length: LINKS_MAX }, (_, row) => row);
  for (const [name, value] of typed) {
    const row = Number(/^links[.](\d{1,3})[.](?:code|rationale)$/.exec(name)?.[1] ?? 0);
    if (row >= LINKS_MAX && value !== "" && !wanted.includes(row)) wanted.push(row);
  }
  return wanted.map((row) => ({
    row,
    code: typed.get(`links.${String(row)}.code`),
    rationale: typed.get(`links.${String(row)}.rationale`),
  }));
}

function checkRows(links: readonly LinkRow[], context: z.RefinementCtx): void {
  if (links.length > LINKS_MAX) refuse(context, [], "An item shows at most six capabilities.");
  const seen = new Set<string>();
  links.forEach(({ code, rationale }, row) => {
    if (code === "" && rationale !== "") {
      refuse(context, [row, "code"], "Choose the capability that this sentence is about.");
    }
    if (!/^[A-Za-z0-9.]{0,10}$/.test(code)) {
      refuse(context, [row, "code"], "Choose a capability from the list.");
    } else if (code !== "" && seen.has(code)) {
      refuse(
        context,
        [row, "code"],
        `Capability ${code} is there twice. Choose another, or clear this row.`,
      );
    }
    seen.add(code);
  });
}

function checkSubmittedRows(links: readonly LinkRow[], context: z.RefinementCtx): void {
  if (links.every(({ code }) => code === "")) {
    refuse(context, [0, "code"], "Choose at least one capability that it shows.");
  }
  links.forEach(({ code, rationale }, row) => {
    if (code === "" || rationale !== "") return;
    refuse(context, [row, "rationale"], `Say how this shows ${code}, in a sentence or two.`);
  });
}

function refuse(context: z.RefinementCtx, path: PropertyKey[], message: string): void {
  context.addIssue({ code: "custom", path, message });
}

function filled(links: readonly LinkRow[]): readonly LinkRow[] {
  return links.filter(({ code }) => code !== "");
}
