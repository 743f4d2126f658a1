import { z } from "zod";
import { FILE_KINDS } from "@/lib/files/kinds";
import { IDENTIFIER_KINDS } from "@/lib/privacy/found";
import { CHARACTERISTICS, EVIDENCE_TYPES } from "@/lib/rules/record";

// What the statements of queries.ts give back, checked at the boundary. Instants inside JSON arrive as text.

const stage = z.enum(["draft", "submitted", "returned", "withdrawn"]);
const names = z.array(z.string());
const remark = z.object({ by: z.string(), at: z.coerce.date(), words: z.string() }).nullable();
const mark = z
  .object({
    id: z.string(),
    number: z.number(),
    savedAt: z.coerce.date(),
    savedFrom: z.string().nullable(),
    savedStep: z.number(),
  })
  .nullable();
const choice = z.object({ code: z.string(), title: z.string() });

export const foundRow = z.object({
  id: z.string(),
  organisationId: z.string(),
  practitionerId: z.string(),
  stage,
  draft: mark,
  submitted: mark,
  shows: names,
  confirmerIds: names,
});

export const fileRow = z.object({
  id: z.string(),
  evidenceId: z.string(),
  storedId: z.string(),
  name: z.string(),
  kind: z.enum(FILE_KINDS),
  bytes: z.number(),
  keptIdentifiers: z.array(z.enum(IDENTIFIER_KINDS)),
  keptBecause: z.string(),
});

export const wordsRow = z.object({
  title: z.string(),
  type: z.enum(EVIDENCE_TYPES).nullable(),
  occurredOn: z.string().nullable(),
  setting: z.string(),
  whatHappened: z.string(),
  whatLearned: z.string(),
  whatChanged: z.string(),
  formVersion: z.number().nullable(),
  answers: z.record(z.string(), z.string()),
  characteristics: z.array(z.enum(CHARACTERISTICS)),
  webLinks: z.array(z.string()),
  keptIdentifiers: z.array(z.enum(IDENTIFIER_KINDS)),
  keptBecause: z.string(),
  links: z.array(choice.extend({ rationale: z.string() })),
  files: z.array(fileRow),
});

const person = z.object({ id: z.string(), name: z.string() });

/** Who could read the item; views.ts says who can. */
export const readersRow = z.object({
  supervisors: z.array(
    person.extend({ role: z.enum(["coordinating", "associate"]), scope: names }),
  ),
  asked: z.array(person),
  askedToLook: z.array(person),
});
export type ReadersRow = z.infer<typeof readersRow>;

export const versionRow = wordsRow.extend({
  id: z.string(),
  number: z.number(),
  practitioner: z.string(),
  submittedAt: z.date().nullable(),
  returned: remark,
  withdrawn: remark,
  requests: z.array(
    z.object({
      id: z.string(),
      confirmerId: z.string(),
      confirmer: z.string(),
      askedAt: z.coerce.date(),
      isClosed: z.boolean(),
      answer: z.enum(["confirmed", "declined"]).nullable(),
      sentence: z.string().nullable(),
      strong: z.boolean().nullable(),
      answeredAt: z.coerce.date().nullable(),
    }),
  ),
  versions: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      savedAt: z.coerce.date(),
      submittedAt: z.coerce.date().nullable(),
      returnedAt: z.coerce.date().nullable(),
      withdrawnAt: z.coerce.date().nullable(),
      confirmedBy: names,
      askedIds: names,
      vouchedIds: names,
    }),
  ),
  ...readersRow.shape,
  signedOff: names,
});
export type VersionRow = z.infer<typeof versionRow>;

export const editRow = wordsRow.extend({
  returned: remark,
  signedOff: names,
  framework: z.string(),
  hasOtherText: z.boolean(),
});

export const formRow = z.object({
  setting: z.string(),
  pillars: z.array(z.object({ code: z.string(), name: z.string(), capabilities: z.array(choice) })),
});

export const waitingRow = z.object({
  id: z.string(),
  practitioner: z.string(),
  title: z.string(),
  askedAt: z.date(),
});

export const listRow = z.object({
  id: z.string(),
  title: z.string(),
  type: z.enum(EVIDENCE_TYPES).nullable(),
  occurredOn: z.string().nullable(),
  loggedAt: z.date(),
  stage,
  hasDraft: z.boolean(),
  isFlagged: z.boolean(),
  shows: z.array(choice),
  asked: z.array(
    z.object({
      name: z.string(),
      askedAt: z.coerce.date(),
      answer: z.enum(["confirmed", "declined"]).nullable(),
    }),
  ),
  /** Where words that were looked for stand, and whether all of them are in the title. */
  places: z
    .object({
      title: z.object({ marked: z.string() }).nullable(),
      account: z
        .object({
          field: z.enum(["setting", "answers", "whatHappened", "whatLearned", "whatChanged"]),
          marked: z.string(),
        })
        .nullable(),
    })
    .optional(),
  isFirst: z.boolean().optional(),
});
export const fullRow = listRow.extend({
  setting: z.string(),
  whatHappened: z.string(),
  whatLearned: z.string(),
  whatChanged: z.string(),
  formVersion: z.number().nullable(),
  answers: z.record(z.string(), z.string()),
});
export type ListRow = z.infer<typeof listRow>;

export const summaryRow = z.object({
  count: z.number(),
  confirmed: z.number(),
  needing: z.number(),
  needs: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      need: z.enum(["flagged", "returned", "declined", "draft"]),
      by: z.string().nullable(),
    }),
  ),
});
