import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assessmentRequest } from "@/lib/readiness/schema";
import { currentProfile } from "@/lib/rules/profiles";
import { PROFILE_IDS, type PortfolioRecord } from "@/lib/rules/record";
import type { Assessment } from "@/lib/rules/result";
import { anyAsked, settings, type Asked } from "../any-record";
import { emptyRecord, TODAY } from "../ready-record";
import { keepsItsPromise } from "./promised";
import { walk, type Walk } from "./walk";

// "What would move me on most?" (readiness.md, section 9) is right if doing it, and nothing else, leads there; and what
// the page says that it would bring is right if doing it brings no less.
vi.setConfig({ testTimeout: 600_000 });

const isReady = ({ status }: Assessment): boolean => status === "ready-for-review";

test("the first next action, done with the smallest deed, and again, leads to ready for review within 200 steps", () => {
  const asked = anyAsked.filter(({ record }) => !isRestricted(record));
  fc.assert(
    fc.property(asked, (one) => {
      const { record } = toReady(one);
      const { profile } = one;
      expect(assessmentRequest.safeParse({ record, profile, asOf: TODAY }).success).toBe(true);
    }),
    settings(),
  );
});

test("a restricted registration is nobody's to do away with: the first action says so for ever", () => {
  const registration = {
    body: "HCPC",
    number: "RA1",
    status: "restricted",
    expiresOn: "2028-02-29",
  } as const;
  const record = emptyRecord();
  const restricted = {
    ...record,
    practitioner: { ...record.practitioner, registrations: [registration] },
  };
  expect(() => toReady({ record: restricted, profile: "four-pillars" })).toThrow(
    /In vain|Not there/,
  );
});

test.each(PROFILE_IDS)(
  "%s: somebody with nothing at all gets there too, and then to the narrative",
  (id) => {
    const [framework] = currentProfile(id).frameworks;
    const asked = { record: nothing(emptyRecord(framework)), profile: id };
    const { result } = walk(asked, {
      isThere: ({ nextActions }) => nextActions.every(({ scope }) => scope === "panel"),
      stepsAtMost: 200,
      sees: keepsItsPromise,
    });
    expect(result.status).toBe("ready-for-review");
  },
);

function toReady(asked: Asked): Walk {
  return walk(asked, { isThere: isReady, stepsAtMost: 200, sees: keepsItsPromise });
}

function isRestricted({ practitioner: { registrations } }: PortfolioRecord): boolean {
  return (registrations ?? []).some(
    ({ status, expiresOn }) => status === "restricted" && expiresOn >= TODAY,
  );
}

function nothing(record: PortfolioRecord): PortfolioRecord {
  return {
    ...record,
    practitioner: {
      ...record.practitioner,
      registrations: null,
      awards: null,
      scopeReviewedOn: [],
      operatorEntitledOn: [],
      jobPlan: null,
    },
    selfAssessments: [],
    supervision: null,
    colleagueFeedback: null,
    patientFeedback: null,
    areaCompetence: null,
    narrativeWords: null,
  };
}
