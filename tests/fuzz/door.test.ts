import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { DEEDS } from "../support/deeds";
import { malformed } from "../support/malformed";
import { makeWard, signedIn } from "../support/ward";

const BODIES = 2_000;

/** Good enough to get past the first field, so that what is spoilt is found where it is. */
const GOOD: Readonly<Record<string, string>> = {
  intent: "submit",
  title: "Re-audit of 60 limb reports",
  type: "audit",
  occurredOn: "2026-09-01",
  setting: "District general hospital, imaging",
  whatHappened: "I read sixty reports again.",
  whatLearned: "Two were not clear.",
  "links.0.code": "4.2",
  "links.0.rationale": "It is an audit.",
  reasons: "I watched this twice and read what it rests on, then we talked it through at length.",
  reason: "I watched this twice and read what it rests on, then we talked it through at length.",
  reflection: "I do this alone.",
  method: "met",
  decision: "achieved",
  role: "associate",
  scope: "4",
  field: "other",
  profile: "four-pillars",
  frameworkId: "nhse-mpf-2025",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  level: "consultant",
  profession: "radiographer",
  post: "Radiographer",
  modality: "Plain images",
  source: "Our own service",
  "activities.0.title": "Reports chests",
  "activities.0.level": "4",
  "activities.0.volume": "100",
  "activities.0.counted": "reports",
  "activities.1.level": "3",
  "activities.1.volume": "",
  count: "100",
  upTo: "2026-01-01",
  entrustedOn: "2026-01-01",
  name: "Una Frost",
  completedOn: "2026-10-01",
  raters: "14",
  professions: "5",
  consultants: "2",
  juniors: "3",
  facilitated: "yes",
  facilitator: "Bea Hartley",
  responses: "24",
  outcome: "not-yet",
  decidedOn: "2026-11-02",
  gate: "G3",
  approvedOn: "2026-11-02",
  heldOn: "2026-11-02",
  minutes: "60",
  register: "HCPC",
  number: "RA12345",
  status: "registered",
  expiresOn: "2028-02-29",
  kind: "masters",
  progress: "awarded",
  awardedOn: "2026-01-01",
  reviewedOn: "2026-01-01",
  agreedWith: "Bea Hartley",
  documentUrl: "https://example.org/scope",
  credits: "180",
  entitledOn: "2026-01-01",
  agreedOn: "2026-01-01",
  weeklyHours: "37.5",
  "shares.1": "70",
  "shares.2": "10",
  "shares.3": "10",
  "shares.4": "10",
  weekOf: "2026-11-16",
  "hours.1": "30",
  email: "una@northmoor.example",
};

for (const [name, { fields, tryAs }] of Object.entries(DEEDS)) {
  if (fields.length === 0) continue;
  test(`${name} answers ${String(BODIES)} malformed bodies with sentences, and stores nothing`, async () => {
    const ward = await makeWard(database());
    const actors = await Promise.all(
      [ward.ada, ward.bea, ward.stu].map((who) => signedIn(database(), who)),
    );
    const before = await countRows();
    const good = Object.fromEntries(
      fields.map((field) => [field, GOOD[field] ?? crypto.randomUUID()]),
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(malformed(good, fields), fc.nat(2), async (body, index) => {
        const actor = actors[index];
        if (!actor) return;
        // Whoever got a password wrong waits longer each time: two seconds two thousand times is an hour.
        if (fields.includes("password")) await database().signInFailure.deleteMany();
        const result = await tryAs(actor, body);
        // What was spoilt into something that can be kept is not malformed.
        if (result.ok) return;
        refused += 1;
        if (result.error.code !== "invalid") return;
        const { formErrors, fieldErrors } = result.error;
        const sentences = [...formErrors, ...Object.values(fieldErrors).flat()];
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9“].*[.:]$/s);
        for (const sentence of sentences)
          expect(sentence).not.toMatch(/expected|received|invalid input/i);
      }),
      { numRuns: BODIES },
    );
    expect(refused).toBeGreaterThan(BODIES / 4);
    if (!STORES_WHEN_SPOILT_INTO_GOOD.has(name)) expect(await countRows()).toEqual(before);
  });
}

/** Deeds that any text can be good for: what they then store is what they are for. */
const STORES_WHEN_SPOILT_INTO_GOOD: ReadonlySet<string> = new Set([
  "logEvidenceAction",
  "createPersonAction",
  "createTeamAction",
  "describeYourselfAction",
  "defineAreaSetAction",
]);

async function countRows(): Promise<unknown> {
  return database().$queryRaw`
    select (select count(*)::int from evidence) as items, (select count(*)::int from sign_off) as decisions,
      (select count(*)::int from confirmation) as answers, (select count(*)::int from person) as people,
      (select count(*)::int from self_assessment) as assessments,
      (select count(*)::int from supervisor_post) as posts, (select count(*)::int from team) as teams`;
}
