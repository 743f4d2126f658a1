import { z } from "zod";
import { NOT_WHOLE } from "@/lib/action/schema";
import { wordsRow } from "../rows";
import { basedOn } from "../schema";
import { FIELDS } from "./two-texts";
import type { Choice, FieldOfText } from "./types";

/** A text as it was kept, checked at the boundary of its column. */
export const otherWords = wordsRow
  .omit({ formVersion: true, keptIdentifiers: true, keptBecause: true, files: true })
  .extend({ links: z.array(z.object({ code: z.string(), rationale: z.string() })) });

const choice = z.enum(["mine", "other", "both"], "Choose which of the two stays.");

/** Which text stays, a field each: `keep-title`, `keep-whatHappened`; and what the page was drawn from, of both. */
export const settleTexts = z
  .object({
    evidenceId: z.uuid(NOT_WHOLE),
    basedOn,
    otherId: z.uuid(NOT_WHOLE),
    /** When the other text was last saved, in milliseconds. */
    otherSavedAt: z.coerce.number(NOT_WHOLE).int(NOT_WHOLE).min(0, NOT_WHOLE).max(1e14, NOT_WHOLE),
    intent: z.unknown().optional(),
  })
  .catchall(choice)
  .transform(({ evidenceId, basedOn: drawnFrom, otherId, otherSavedAt, intent: _, ...chosen }) => ({
    evidenceId,
    basedOn: drawnFrom,
    otherId,
    otherSavedAt: new Date(otherSavedAt),
    choices: new Map<FieldOfText, Choice>(
      FIELDS.flatMap((field) => {
        const made = chosen[`keep-${field}`];
        return made === undefined ? [] : [[field, made] as const];
      }),
    ),
  }));
export type SettleTexts = z.infer<typeof settleTexts>;
