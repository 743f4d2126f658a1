import fc from "fast-check";
import { frameworkOf } from "@/lib/rules/frameworks";
import { isForFramework } from "@/lib/rules/profiles";
import {
  AWARD_KINDS,
  CHARACTERISTICS,
  DECISIONS,
  EVIDENCE_TYPES,
  FAMILY_OF,
  FRAMEWORK_IDS,
  GATE_IDS,
  PANEL_OUTCOMES,
  PROFILE_IDS,
  REGISTRATION_STATUSES,
  SUPERVISOR_LEVELS,
  SUPERVISOR_ROLES,
  type EvidenceItem,
  type FrameworkId,
  type PortfolioRecord,
  type ProfileId,
  type Supervisor,
} from "@/lib/rules/record";
import { readyRecord, TODAY } from "./ready-record";

export type Asked = {
  readonly record: PortfolioRecord;
  readonly profile: ProfileId;
};

/** `FAST_CHECK_SEED` sets the seed that a failure printed, `FAST_CHECK_RUNS` how often each property is tried. */
export function settings(): fc.Parameters<unknown> {
  const { FAST_CHECK_SEED: seed, FAST_CHECK_RUNS: runs } = process.env;
  return {
    numRuns: runs === undefined ? 25 : Number(runs),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}

/** Days around today: now and then a limit of the rules to the day, or a day beside it. */
const LIMITS = [
  ...["2026-11-22", "2026-11-21", "2026-11-23", "2025-11-22", "2025-11-21", "2024-11-22"],
  ...["2024-11-21", "2024-05-22", "2024-05-21", "2023-11-22", "2023-11-21", "2023-05-22"],
  ...["2023-05-21", "2021-11-22", "2021-11-21", "2026-08-31", "2026-08-30", "2026-10-19"],
];
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...LIMITS),
  fc.integer({ min: -1500, max: 60 }).map((days) => {
    const day = new Date(`${TODAY}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString().slice(0, 10);
  }),
);
const anybody = fc.constantFrom("owner", "bea", "cai", "dee", "eve", "fay");
const anySupervisorId = fc.constantFrom("bea", "cai", "dee", "eve");
const mostly = fc.integer({ min: 0, max: 9 }).map((one) => one < 8);
const rarely = fc.integer({ min: 0, max: 29 }).map((one) => one === 0);

/** A record near to ready for review, with random things taken away, changed and added. */
export const anyAsked: fc.Arbitrary<Asked> = fc.constantFrom(...FRAMEWORK_IDS).chain((framework) =>
  fc.record({
    record: anyRecord(framework),
    profile: fc.constantFrom(...PROFILE_IDS.filter((id) => isForFramework(id, framework))),
  }),
);

export function anyItem(framework: FrameworkId, id: string): fc.Arbitrary<EvidenceItem> {
  return fc
    .record({
      type: fc.constantFrom(...EVIDENCE_TYPES),
      strong: rarely,
      occurredOn: anyDay,
      attachments: fc.integer({ min: 0, max: 6 }),
      withdrawn: rarely,
      identifiable: rarely,
      characteristics: fc.subarray([...CHARACTERISTICS]),
      confirmedBy: fc.array(fc.record({ by: anybody, on: anyDay }), { maxLength: 3 }),
      links: fc.uniqueArray(fc.constantFrom(...codesOf(framework)), { minLength: 0, maxLength: 9 }),
      rationale: mostly,
    })
    .map(({ confirmedBy, links, rationale, ...rest }) => ({
      ...rest,
      id,
      version: 1,
      family: FAMILY_OF[rest.type],
      confirmations: confirmedBy.map(({ by, on }) => ({
        by,
        on: on < rest.occurredOn ? rest.occurredOn : on,
      })),
      links: links.map((capability) => ({ capability, rationale })),
    }));
}

function anyRecord(framework: FrameworkId): fc.Arbitrary<PortfolioRecord> {
  const ready = readyRecord(framework);
  const codes = codesOf(framework);
  const pillars = frameworkOf(framework).pillars.map(({ code }) => code);
  const anyCode = fc.constantFrom(...codes);
  const some = <T>(all: readonly T[]): fc.Arbitrary<readonly T[]> =>
    usually<readonly T[]>(all, fc.subarray([...all]));

  return fc.record({
    framework: fc.constant(framework),
    practitioner: anyPractitioner(framework),
    evidence: fc
      .tuple(
        some(ready.evidence),
        fc.array(anyDay, { minLength: 40, maxLength: 40 }),
        rarely,
        fc.array(anyItem(framework, ""), { maxLength: 4 }),
      )
      .map(([kept, days, older, added]) => [
        ...kept.map((one, at) => (older ? earlier(one, days[at] ?? one.occurredOn) : one)),
        ...added.map((one, at) => ({ ...one, id: `n${at}` })),
      ]),
    selfAssessments: fc
      .tuple(
        some(ready.selfAssessments),
        fc.array(fc.record({ capability: anyCode, on: anyDay }), { maxLength: 3 }),
      )
      .map(([kept, added]) => [...kept, ...added]),
    entrustments: fc
      .tuple(
        some(ready.entrustments),
        fc.array(
          fc.record({
            capability: anyCode,
            level: fc.integer({ min: 1, max: 5 }),
            assessor: anybody,
            on: anyDay,
          }),
          { maxLength: 6 },
        ),
      )
      .map(([kept, added]) =>
        onceOnADay(
          [...kept, ...added],
          ({ capability, assessor, on }) => `${capability} ${assessor} ${on}`,
        ),
      ),
    supervisors: fc
      .tuple(
        some(ready.supervisors),
        fc.array(anySupervisor([...codes, ...pillars]), { maxLength: 3 }),
      )
      .map(([kept, added]) => [...kept, ...added]),
    signOffs: fc
      .tuple(
        some(ready.signOffs),
        fc.array(
          fc.record({
            capability: anyCode,
            by: anybody,
            on: anyDay,
            decision: fc.constantFrom(...DECISIONS, "achieved" as const),
            revokedOn: fc.option(anyDay, { freq: 5 }),
            changedSince: fc.option(anyDay, { freq: 5 }),
          }),
          { maxLength: 12 },
        ),
      )
      .map(([kept, added]) =>
        onceOnADay([...kept, ...added], ({ capability, on }) => `${capability} ${on}`).map(
          (one) => ({
            ...one,
            revokedOn: one.revokedOn !== null && one.revokedOn < one.on ? one.on : one.revokedOn,
          }),
        ),
      ),
    pillarReviews: fc
      .tuple(
        some(ready.pillarReviews),
        fc.array(
          fc.record({
            pillar: fc.constantFrom(...pillars),
            by: anybody,
            secondReviewer: fc.option(anybody),
            on: anyDay,
          }),
          { maxLength: 3 },
        ),
      )
      .map(([kept, added]) => [...kept, ...added]),
    supervision: usually(
      ready.supervision,
      orNull(
        fc
          .tuple(
            some(ready.supervision ?? []),
            fc.array(
              fc.record({
                on: anyDay,
                minutes: fc.integer({ min: 1, max: 600 }),
                with: anySupervisorId,
              }),
              { maxLength: 4 },
            ),
          )
          .map(([kept, added]) => [...kept, ...added]),
      ),
    ),
    colleagueFeedback: usually(
      ready.colleagueFeedback,
      orNull(
        fc.array(
          fc.record({
            completedOn: anyDay,
            raters: fc.integer({ min: 10, max: 14 }),
            professions: fc.integer({ min: 3, max: 5 }),
            consultants: fc.integer({ min: 0, max: 2 }),
            juniors: fc.integer({ min: 0, max: 2 }),
            facilitated: mostly,
          }),
          { maxLength: 3 },
        ),
      ),
    ),
    patientFeedback: usually(
      ready.patientFeedback,
      orNull(
        fc.array(fc.record({ completedOn: anyDay, responses: fc.integer({ min: 18, max: 22 }) }), {
          maxLength: 3,
        }),
      ),
    ),
    areaCompetence: usually(
      ready.areaCompetence,
      orNull(fc.array(fc.record({ id: anybody, complete: mostly }), { maxLength: 3 })),
    ),
    narrativeWords: orNull(fc.constant(ready.narrativeWords)),
    decisions: fc
      .array(
        fc.record({
          profile: fc.constantFrom(...PROFILE_IDS),
          outcome: fc.constantFrom(...PANEL_OUTCOMES),
          on: anyDay,
        }),
        { maxLength: 3 },
      )
      .map((all) => onceOnADay(all, ({ profile, on }) => `${profile} ${on}`)),
    openDisputes: rarely.map(Number),
    waivers: fc
      .array(
        fc.record({
          rule: fc.constantFrom(...GATE_IDS),
          approver: anybody,
          on: anyDay,
          until: anyDay,
        }),
        { maxLength: 3 },
      )
      .map((all) => all.filter(({ on, until }) => on <= until)),
  });
}

function anyPractitioner(framework: FrameworkId): fc.Arbitrary<PortfolioRecord["practitioner"]> {
  const { practitioner } = readyRecord(framework);
  return fc.record({
    profession: fc.constant(practitioner.profession),
    trainee: fc.boolean(),
    patientFacing: fc.boolean(),
    registrations: usually(
      practitioner.registrations,
      orNull(
        fc.array(
          fc.record({
            body: fc.constant("HCPC"),
            number: fc.constantFrom("RA1", "RA2"),
            status: fc.constantFrom(...REGISTRATION_STATUSES),
            expiresOn: anyDay,
          }),
          { maxLength: 2 },
        ),
      ),
    ),
    awards: usually(
      practitioner.awards,
      orNull(
        fc.array(
          fc.record({
            title: fc.constantFrom("MSc", "PgDip"),
            level: fc.integer({ min: 6, max: 8 }),
            kind: fc.constantFrom(...AWARD_KINDS),
            awardedOn: fc.option(anyDay, { freq: 5 }),
          }),
          { maxLength: 2 },
        ),
      ),
    ),
    scopeReviewedOn: usually(practitioner.scopeReviewedOn, fc.array(anyDay, { maxLength: 2 })),
    ionisingRadiation: fc.boolean(),
    operatorEntitledOn: usually(
      practitioner.operatorEntitledOn,
      fc.array(anyDay, { maxLength: 2 }),
    ),
    jobPlan: orNull(fc.constant(practitioner.jobPlan)),
  });
}

function anySupervisor(scopes: readonly string[]): fc.Arbitrary<Supervisor> {
  return fc
    .record({
      id: anySupervisorId,
      role: fc.constantFrom(...SUPERVISOR_ROLES),
      scope: fc.subarray([...scopes], { maxLength: 4 }),
      from: anyDay,
      to: fc.option(anyDay),
      level: fc.constantFrom(...SUPERVISOR_LEVELS),
      registered: mostly,
      preparedOn: fc.array(anyDay, { maxLength: 2 }),
      lineManager: rarely,
      conflict: rarely,
    })
    .map((entry) => ({
      ...entry,
      profession: entry.id === "cai" ? "radiographer" : "radiologist",
      to: entry.to !== null && entry.to < entry.from ? entry.from : entry.to,
    }));
}

function earlier(item: EvidenceItem, occurredOn: string): EvidenceItem {
  return occurredOn < item.occurredOn ? { ...item, occurredOn } : item;
}

function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 20 });
}

/** The ready one three times in four. */
function usually<T>(ready: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(ready) }, { weight: 1, arbitrary: other });
}

/** The order of two on one date may matter; where it may not, there is one. */
function onceOnADay<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

function codesOf(framework: FrameworkId): readonly string[] {
  return frameworkOf(framework).pillars.flatMap(({ capabilities }) =>
    capabilities.map(({ code }) => code),
  );
}
