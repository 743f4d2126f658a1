import { z } from "zod";
import { optionalText } from "@/lib/action/typed-text";
import { ACTIVITIES_MAX, ACTIVITY_MAX, COUNT_MAX, SOURCE_MAX, WORDS_MAX } from "./limits";

const LEVEL = "Choose a level from the list, or none.";
const NUMBER = `Enter a whole number from 1 to ${COUNT_MAX.toLocaleString("en-GB")}, or leave it empty.`;
const FIELDS = ["title", "level", "volume", "counted", "source"] as const;

const row = z.object({
  row: z.number(),
  title: optionalText({ called: "The activity", max: ACTIVITY_MAX }),
  level: z
    .enum(["", "1", "2", "3", "4", "5"], LEVEL)
    .transform((level) => (level === "" ? null : Number(level)))
    .default(null),
  volume: z
    .string(NUMBER)
    .trim()
    .regex(/^(|[1-9]\d{0,6})$/, NUMBER)
    .transform((typed) => (typed === "" ? null : Number(typed)))
    .refine((volume) => volume === null || volume <= COUNT_MAX, NUMBER)
    .default(null),
  counted: optionalText({ called: "What is counted", max: WORDS_MAX }),
  source: optionalText({ called: "The source", max: SOURCE_MAX }),
});

/** A row of the form that has something in it. */
export type ActivityRow = z.infer<typeof row>;

/** The rows `activities.0.title`, `activities.0.level`, … as a list. Empty rows are no activities. */
export const activityRows = z.preprocess(
  rowsOfForm,
  z
    .array(row)
    .superRefine(checkRows)
    .transform((rows) => rows.filter(({ title }) => title !== "")),
);

/** All rows that the form has, and those that somebody made up, so that nothing typed is dropped unseen. */
function rowsOfForm(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return [];
  const typed = new Map(Object.entries(form));
  const wanted = Array.from({ length: ACTIVITIES_MAX }, (_, index) => index);
  for (const [name, value] of typed) {
    const index = Number(/^activities[.](\d{1,3})[.][a-z]+$/.exec(name)?.[1] ?? 0);
    if (index >= ACTIVITIES_MAX && value !== "" && !wanted.includes(index)) wanted.push(index);
  }
  return wanted.map((index) => ({
    row: index,
    ...Object.fromEntries(
      FIELDS.map((field) => [field, typed.get(`activities.${String(index)}.${field}`)]),
    ),
  }));
}

function checkRows(rows: readonly ActivityRow[], context: z.RefinementCtx): void {
  const refuse = (path: PropertyKey[], message: string) => {
    context.addIssue({ code: "custom", path, message });
  };
  if (rows.length > ACTIVITIES_MAX) {
    refuse([], `A set has at most ${String(ACTIVITIES_MAX)} activities.`);
  }
  if (rows.every(isEmpty)) refuse([0, "title"], "Say what the first activity is.");
  const seen = new Set<string>();
  rows.forEach((one, index) => {
    const { title, volume, counted } = one;
    if (title === "" && !isEmpty(one)) {
      refuse([index, "title"], "Say what the activity is, or clear this row.");
    }
    if (title.includes("\n")) refuse([index, "title"], "An activity has one line.");
    if (title !== "" && seen.has(title.toLowerCase())) {
      refuse([index, "title"], "This activity is there twice. Change one, or clear this row.");
    }
    seen.add(title.toLowerCase());
    if (volume !== null && counted === "") {
      refuse([index, "counted"], "Say what is counted, such as cases read as first reader.");
    }
    if (volume === null && counted !== "") {
      refuse([index, "volume"], "Say how many in twelve months, or clear what is counted.");
    }
  });
}

function isEmpty({ title, level, volume, counted, source }: ActivityRow): boolean {
  return [title, counted, source].every((text) => text === "") && level === null && volume === null;
}
