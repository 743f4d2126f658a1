import { z } from "zod";
import { isCalendarDate } from "@/lib/rules/calendar-date";
import { frameworkOf } from "@/lib/rules/frameworks";
import { currentProfile, isForFramework } from "@/lib/rules/profiles";
import {
  AWARD_KINDS,
  CHARACTERISTICS,
  DECISIONS,
  EVIDENCE_FAMILIES,
  EVIDENCE_TYPES,
  FAMILY_OF,
  FRAMEWORK_IDS,
  GATE_IDS,
  PANEL_OUTCOMES,
  PROFILE_IDS,
  REGISTRATION_STATUSES,
  SUPERVISOR_LEVELS,
  SUPERVISOR_ROLES,
  type FrameworkId,
  type PortfolioRecord,
} from "@/lib/rules/record";
import {
  count,
  day,
  flag,
  isList,
  leafDay,
  list,
  object,
  oneOf,
  percent,
  refuse,
  somebodyElse,
  text,
  textAt,
  whole,
} from "./door";
import { should, shown } from "./refusals";

/*
 * The record's door (readiness.md, section 1), shared by the pages, the API, the export and the command line.
 * Every key is required, unknown keys are refused, and null is allowed only where it has a meaning.
 */

const registration = object({
  body: text,
  number: text,
  status: oneOf(REGISTRATION_STATUSES),
  expiresOn: day,
});

const award = object({
  title: text,
  level: whole(1, 8, "a whole number from 1 to 8"),
  kind: oneOf(AWARD_KINDS),
  awardedOn: leafDay("a day of the calendar, YYYY-MM-DD, or null (in progress)").nullable(),
});

const session = object({
  on: day,
  minutes: whole(1, 1440, "a whole number from 1 to 1440"),
  with: somebodyElse,
});

const colleagueFeedback = object({
  completedOn: day,
  raters: count,
  professions: count,
  consultants: count,
  juniors: count,
  facilitated: flag,
});

const decision = object({ profile: oneOf(PROFILE_IDS), outcome: oneOf(PANEL_OUTCOMES), on: day });

const waiver = object({ rule: oneOf(GATE_IDS), approver: text, on: day, until: day }).superRefine(
  ({ on, until }, context) => notBefore(context, { until }, { on }),
);

/** Framework by framework, because each has its own codes. */
const records = {
  "hee-mpf-2017": recordOf("hee-mpf-2017"),
  "nhse-mpf-2025": recordOf("nhse-mpf-2025"),
  "consultant-2020": recordOf("consultant-2020"),
} satisfies Record<FrameworkId, unknown>;

export const portfolioRecord: z.ZodType<PortfolioRecord> = z.discriminatedUnion(
  "framework",
  [records["hee-mpf-2017"], records["nhse-mpf-2025"], records["consultant-2020"]],
  {
    error: ({ input }) =>
      typeof input === "object" && input !== null && !Array.isArray(input)
        ? should(`one of ${FRAMEWORK_IDS.join(", ")}`)({ input: Reflect.get(input, "framework") })
        : should("a record: an object")({ input }),
  },
);

const namesOnly = z.object({
  profile: z.enum(PROFILE_IDS),
  record: z.object({ framework: z.enum(FRAMEWORK_IDS) }),
});

/** What an assessment is asked with. */
export const assessmentRequest = object({
  record: portfolioRecord,
  profile: oneOf(PROFILE_IDS),
  asOf: day,
}).superRefine(
  (request: unknown, context) => {
    const names = namesOnly.safeParse(request);
    if (!names.success) return;
    const { profile, record } = names.data;
    if (isForFramework(profile, record.framework)) return;
    const fitting = PROFILE_IDS.filter((id) => isForFramework(id, record.framework));
    refuse(
      context,
      ["profile"],
      `should be a profile for ${record.framework} (${fitting.join(", ")}), not ${profile}, which is for ${currentProfile(profile).frameworks.join(" and ")}`,
    );
  },
  { when: () => true },
);

function recordOf<Id extends FrameworkId>(framework: Id) {
  const { pillars } = frameworkOf(framework);
  const pillarCodes = pillars.map(({ code }) => code);
  const codes = pillars.flatMap(({ capabilities }) => capabilities.map(({ code }) => code));
  const example = codes.at(-1) ?? "";
  const what = framework === "consultant-2020" ? "statement" : "capability";
  const capability = oneOf(codes, `a ${what} of ${framework}, such as ${example}`);
  const pillar = oneOf(pillarCodes, `a pillar of ${framework} (${pillarCodes.join(", ")})`);
  const inScope = oneOf(
    [...codes, ...pillarCodes],
    `a ${what} or pillar of ${framework}, such as ${example} or ${pillarCodes.join(", ")}`,
  );
  const byPillar = <Share extends z.ZodType<number>>(share: Share): Record<string, Share> =>
    Object.fromEntries(pillarCodes.map((code) => [code, share]));

  return object({
    framework: z.literal(framework),
    practitioner: object({
      profession: text,
      trainee: flag,
      patientFacing: flag,
      registrations: list(registration, "a list, or null (not known)").nullable(),
      awards: list(award, "a list, or null (not known)").nullable(),
      scopeReviewedOn: list(day),
      ionisingRadiation: flag,
      operatorEntitledOn: list(day),
      jobPlan: object(byPillar(percent), "percentages by pillar, or null (not known)").nullable(),
    }),
    evidence: list(evidenceItem(capability)).superRefine(eachIdOnce, { when: isList }),
    selfAssessments: list(object({ capability, on: day })),
    entrustments: list(
      object({
        capability,
        level: whole(1, 5, "a whole number from 1 to 5"),
        assessor: text,
        on: day,
      }),
    ),
    supervisors: list(supervisor(inScope)).superRefine(oneProfessionEach, { when: isList }),
    signOffs: list(signOff(capability)),
    pillarReviews: list(object({ pillar, by: text, secondReviewer: text.nullable(), on: day })),
    supervision: list(session, "a list, or null (not recorded)").nullable(),
    colleagueFeedback: list(colleagueFeedback, "a list, or null (not known)").nullable(),
    patientFeedback: list(
      object({ completedOn: day, responses: count }),
      "a list, or null (not known)",
    ).nullable(),
    areaCompetence: list(
      object({ id: text, complete: flag }),
      "a list, or null (no set chosen)",
    ).nullable(),
    narrativeWords: object(
      { introduction: count, ...byPillar(count), conclusion: count },
      "words by part, or null (none)",
    ).nullable(),
    decisions: list(decision),
    openDisputes: count,
    waivers: list(waiver),
  });
}

function evidenceItem(capability: z.ZodType<string>) {
  return object({
    id: text,
    version: count,
    type: oneOf(EVIDENCE_TYPES),
    family: oneOf(EVIDENCE_FAMILIES),
    strong: flag,
    occurredOn: day,
    attachments: count,
    withdrawn: flag,
    identifiable: flag,
    characteristics: list(oneOf(CHARACTERISTICS)),
    confirmations: list(object({ by: text, on: day })),
    links: list(object({ capability, rationale: flag })),
  }).superRefine((item, context) => {
    const family = FAMILY_OF[item.type];
    if (item.family !== family) {
      refuse(
        context,
        ["family"],
        `should be ${family}, the family of ${item.type}, not ${item.family}`,
      );
    }
    item.confirmations.forEach(({ on }, index) => {
      if (!isBefore(on, item.occurredOn)) return;
      const expected = `should be on or after the day the item happened (${item.occurredOn}), not ${on}`;
      refuse(context, ["confirmations", index, "on"], expected);
    });
    const linked = new Set<string>();
    item.links.forEach((link, index) => {
      const at = ["links", index, "capability"];
      if (linked.has(link.capability)) {
        refuse(context, at, `should be linked once, and ${link.capability} already is`);
      }
      linked.add(link.capability);
    });
  });
}

function supervisor(inScope: z.ZodType<string>) {
  return object({
    id: somebodyElse,
    profession: text,
    role: oneOf(SUPERVISOR_ROLES),
    scope: list(inScope),
    from: day,
    to: leafDay("a day of the calendar, YYYY-MM-DD, or null (still in post)").nullable(),
    level: oneOf(SUPERVISOR_LEVELS),
    registered: flag,
    preparedOn: list(day),
    lineManager: flag,
    conflict: flag,
  }).superRefine(({ from, to }, context) => notBefore(context, { to }, { from }));
}

function signOff(capability: z.ZodType<string>) {
  return object({
    capability,
    by: text,
    on: day,
    decision: oneOf(DECISIONS),
    revokedOn: leafDay("a day of the calendar, YYYY-MM-DD, or null (not revoked)").nullable(),
    changedSince: leafDay("a day of the calendar, YYYY-MM-DD, or null (not changed)").nullable(),
  }).superRefine(({ on, revokedOn }, context) => notBefore(context, { revokedOn }, { on }));
}

/** Of items that are not even items nothing is said here: the list's own checks say it. */
function eachIdOnce(items: readonly unknown[], context: z.RefinementCtx): void {
  const firstAt = new Map<string, number>();
  items.forEach((item, index) => {
    const id = textAt(item, "id");
    if (id === null) return;
    const first = firstAt.get(id);
    if (first === undefined) firstAt.set(id, index);
    else
      refuse(
        context,
        [index, "id"],
        `should be an id of its own: evidence[${first}] has ${shown(id)} too`,
      );
  });
}

function oneProfessionEach(entries: readonly unknown[], context: z.RefinementCtx): void {
  const professions = new Map<string, string>();
  entries.forEach((entry, index) => {
    const id = textAt(entry, "id");
    const profession = textAt(entry, "profession");
    if (id === null || profession === null) return;
    const known = professions.get(id) ?? profession;
    professions.set(id, known);
    if (profession === known) return;
    const expected = `should be ${shown(known)}, as in the other entry of ${shown(id)}, not ${shown(profession)}`;
    refuse(context, [index, "profession"], expected);
  });
}

/** Of what is no date it has been said already. */
function isBefore(date: string, other: string): boolean {
  return isCalendarDate(date) && isCalendarDate(other) && date < other;
}

function notBefore(
  context: z.RefinementCtx,
  later: Readonly<Record<string, string | null>>,
  earlier: Readonly<Record<string, string>>,
): void {
  for (const [key, date] of Object.entries(later)) {
    for (const [start, from] of Object.entries(earlier)) {
      if (date === null || !isBefore(date, from)) continue;
      refuse(context, [key], `should be on or after \`${start}\` (${from}), not ${date}`);
    }
  }
}
