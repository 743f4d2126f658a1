import { expect, test } from "vitest";
import { planAdvice, sumInWords } from "@/components/details/plan-advice";
import { isSoon, untilInWords } from "@/components/details/until";
import { minutesFrom } from "@/lib/details/job-plan/hours";
import { lastMondays, mondayOf } from "@/lib/details/job-plan/weeks";
import { lastDayWithin } from "@/lib/rules/horizon-days";
import { recordRegistration } from "@/lib/details/registration/schema";
import { monthsBefore } from "@/lib/rules/calendar-date";
import { currentProfile } from "@/lib/rules/profiles";

const written = { status: "registered", expiresOn: "2028-02-29", annotations: "" };

test.each([
  ["HCPC", "ra 012 345", "RA012345"],
  ["HCPC", "PYL123456", "PYL123456"],
  ["NMC", "98i1234e", "98I1234E"],
  ["GPhC", "201 2345", "2012345"],
  ["GMC", "1234567", "1234567"],
])("a number of the %s, %s, is kept as %s", (register, number, kept) => {
  const parsed = recordRegistration.parse({ ...written, register, number });
  expect(parsed).toMatchObject({ body: register, number: kept });
});

test.each([
  ["HCPC", "12345", "RA12345"],
  ["HCPC", "RA1234567", "six digits"],
  ["HCPC", "XX1234", "letters of the profession"],
  ["NMC", "98I1234", "98I1234E"],
  ["GPhC", "123456", "seven digits"],
  ["GMC", "12345678", "seven digits"],
])(
  "the %s cannot have given %s, and the refusal says what the form is",
  (register, number, says) => {
    const parsed = recordRegistration.safeParse({ ...written, register, number });
    expect(parsed.error?.issues).toMatchObject([{ path: ["number"] }]);
    expect(parsed.error?.issues[0]?.message).toContain(says);
  },
);

test("another register is kept by its name, and one of ours is no other however it is written", () => {
  const other = { ...written, register: "other", number: "rct/1234" };
  expect(recordRegistration.parse({ ...other, otherRegister: "RCT" })).toMatchObject({
    body: "RCT",
    number: "RCT/1234",
  });
  const hidden = recordRegistration.safeParse({ ...other, otherRegister: " hcpc " });
  expect(hidden.error?.issues[0]?.message).toMatch(/^An HCPC number/);
  const unnamed = recordRegistration.safeParse(other);
  expect(unnamed.error?.issues[0]?.message).toBe("Name the register.");
});

test.each(["2026-10-01", "2027-02-28", "2028-02-29", "2026-12-31"])(
  "the last day within twelve months of %s is the last that the rules count",
  (from) => {
    const last = lastDayWithin(12, from);
    expect(monthsBefore(last, 12) <= from).toBe(true);
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(monthsBefore(next, 12) > from).toBe(true);
  },
);

test.each([
  ["37.5", 2250],
  ["37,5", 2250],
  ["7:05", 425],
  ["0.1", 6],
  ["7:60", null],
  ["-1", null],
  ["seven", null],
])("%s hours are %s minutes", (typed, minutes) => {
  expect(minutesFrom(typed)).toBe(minutes);
});

test("a week begins on its Monday, also where months and years turn", () => {
  expect(mondayOf("2026-11-22")).toBe("2026-11-16");
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
  expect(lastMondays("2027-01-01", 2)).toEqual(["2026-12-28", "2026-12-21"]);
});

test("what runs out is said with its day, from 90 days before in clay", () => {
  const today = "2026-11-22";
  expect(untilInWords("Expires", "2027-02-20", today)).toBe(
    "Expires on 20 February 2027, in 90 days",
  );
  expect(isSoon("2027-02-20", today)).toBe(true);
  expect(isSoon("2027-02-21", today)).toBe(false);
  expect(untilInWords("Expires", "2026-11-21", today)).toBe(
    "Expired on 21 November 2026, 1 day ago",
  );
  expect(untilInWords("Next review due", today, today)).toBe(
    "Next review due today, 22 November 2026",
  );
});

test("the advice on a job plan is what G11 says of it", () => {
  const { rules, clinicalPillar } = currentProfile("four-pillars");
  const asked = { plan: rules.G11.plan, clinicalPillar };
  const plan = (...percents: number[]) =>
    percents.map((percent, index) => ({
      ...{ code: String(index + 1), name: `Pillar ${String(index + 1)}`, percent },
    }));
  expect(planAdvice(plan(70, 10, 10, 10), asked)).toEqual([]);
  expect(planAdvice(plan(49, 17, 17, 17), asked)).toEqual([
    "Clinical practice usually has at least 50 %.",
  ]);
  expect(planAdvice(plan(85, 5, 10, 0), asked)).toEqual([
    "Pillar 4 has no time: the job plan does not count so.",
    "The other pillars usually have at least 20 % together.",
  ]);
  const manager = { ...asked, plan: currentProfile("manager").rules.G11.plan };
  expect(planAdvice(plan(40, 40, 10, 10), manager)).toEqual([]);
  expect(planAdvice(plan(50, 30, 10, 10), manager)).toEqual([
    "Pillar 2 leads, and has less time than another pillar.",
  ]);
  expect(sumInWords(plan(70, 10, 10, 5))).toBe("95 % in all, 5 % still to give.");
  expect(sumInWords(plan(70, 10, 10, 15))).toBe("105 % in all, 5 % too much.");
});
