import { z } from "zod";
import { isCalendarDate } from "@/lib/rules/calendar-date";
import { OWNER } from "@/lib/rules/record";
import { should } from "./refusals";

/* The parts of which the record's door is made: each says what a value should have been. */

const HALF_OF_A_PAIR = /[\uD800-\uDFFF]/u;

// JSON that is to be fingerprinted (RFC 8785) holds whole characters only.
export const text = z
  .string({ error: should("text") })
  .refine((value) => !HALF_OF_A_PAIR.test(value), {
    error: should("text of whole characters"),
  });
export const flag = z.boolean({ error: should("true or false") });
export const day = leafDay("a day of the calendar, YYYY-MM-DD");
export const count = whole(0, Number.MAX_SAFE_INTEGER, "a whole number, 0 or more");
export const percent = whole(0, 100, "a whole number from 0 to 100");
export const somebodyElse = text.refine((id) => id !== OWNER, {
  error: should("somebody other than the owner of the record"),
});

export function refuse(context: z.RefinementCtx, path: (string | number)[], message: string): void {
  context.addIssue({ code: "custom", path, message });
}

export function object<Shape extends z.core.$ZodLooseShape>(shape: Shape, be = "an object") {
  return z.strictObject(shape, { error: should(be) });
}

export function list<Item extends z.ZodType>(item: Item, be = "a list") {
  return z.array(item, { error: should(be) });
}

export function oneOf<const Values extends readonly string[]>(
  values: Values,
  be = `one of ${values.join(", ")}`,
) {
  return z.enum(values, { error: should(be) });
}

export function whole(from: number, to: number, be: string) {
  return z
    .number({ error: should(be) })
    .refine((number) => Number.isSafeInteger(number) && number >= from && number <= to, {
      error: should(be),
    });
}

export function leafDay(be: string) {
  return z.string({ error: should(be) }).refine(isCalendarDate, { error: should(be) });
}

export function isList({ value }: { readonly value: unknown }): boolean {
  return Array.isArray(value);
}

export function textAt(value: unknown, key: string): string | null {
  if (typeof value !== "object" || value === null || !(key in value)) return null;
  const found: unknown = Reflect.get(value, key);
  return typeof found === "string" ? found : null;
}
