import type { EvidenceType } from "@/lib/rules/record";
import { ACADEMIC } from "./academic";
import { FEEDBACK } from "./feedback";
import { OBSERVED } from "./observed";
import { PRODUCT } from "./product";
import { REASONING } from "./reasoning";
import { REFLECTION } from "./reflection";
import { RESULTS } from "./results";
import type { Template, TemplateField } from "./types";

/** Every form there has ever been, old ones too: an item is read by the one that it was written in. */
export const TEMPLATES: readonly Template[] = [
  ...OBSERVED,
  ...REASONING,
  ...RESULTS,
  ...FEEDBACK,
  ...PRODUCT,
  ...ACADEMIC,
  ...REFLECTION,
];

/** Every question of every form, once, by its name. */
export const QUESTIONS: ReadonlyMap<string, TemplateField> = new Map(
  TEMPLATES.flatMap(({ parts }) =>
    parts.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)),
  ),
);

/**
 * The form that an item of a type is written in: the one that it was begun in, or the newest. Null without a type.
 *
 * @param version of the form that the item was begun in; null where it was not begun in any.
 */
export function templateFor(
  type: EvidenceType | null,
  version: number | null,
  among: readonly Template[] = TEMPLATES,
): Template | null {
  const ofType = among.filter((one) => one.type === type);
  const begun = ofType.find((one) => one.version === version);
  if (begun !== undefined) return begun;
  return ofType.reduce<Template | null>(
    (newest, one) => (newest === null || one.version > newest.version ? one : newest),
    null,
  );
}
