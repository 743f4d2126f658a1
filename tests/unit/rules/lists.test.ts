import { expect, test } from "vitest";
import { currentProfile, profileAt } from "@/lib/rules/profiles";
import { PUBLICATIONS } from "@/lib/rules/publications";
import { EVIDENCE_TYPES, FAMILY_OF, PROFILE_IDS } from "@/lib/rules/record";
import { listed, sortedOnce } from "@/lib/rules/words";

test("every type of evidence has its family", () => {
  const byFamily = new Map<string, string[]>();
  for (const type of EVIDENCE_TYPES) {
    byFamily.set(FAMILY_OF[type], [...(byFamily.get(FAMILY_OF[type]) ?? []), type]);
  }
  expect(Object.fromEntries(byFamily)).toEqual({
    observed: ["mini-cex", "dops", "mini-ipx", "acat", "teaching-observed", "mdt-assessment"],
    reasoning: ["cbd", "supervision-record", "significant-event"],
    results: [
      ...["audit", "quality-improvement", "service-evaluation", "volume-log"],
      "peer-review-record",
    ],
    feedback: ["msf", "patient-feedback"],
    product: [
      ...["governance-document", "co-production", "business-case", "publication"],
      ...["presentation", "grant"],
    ],
    academic: ["level-7-module", "course"],
    reflection: ["reflective-account", "mdt-contribution"],
  });
});

test("every publication has a title, and a page that can be read", () => {
  for (const [rule, publication] of Object.entries(PUBLICATIONS)) {
    if (publication === null) continue;
    expect(publication.title.length, rule).toBeGreaterThan(12);
    expect(new URL(publication.href).protocol, rule).toBe("https:");
  }
});

test("a profile has the versions that there were, and no other", () => {
  for (const id of PROFILE_IDS) {
    expect(currentProfile(id).version).toBe("1");
    // Every version is looked at on the way to one that never was.
    expect(profileAt(id, "never")).toBeNull();
    expect([profileAt(id, "1"), Reflect.apply(profileAt, null, [id, undefined])]).toEqual([
      currentProfile(id),
      null,
    ]);
  }
});

test("nothing, one and several, as people say them", () => {
  expect([listed([]), listed(["a"]), listed(["a", "b"], "or"), listed(["a", "b", "c"])]).toEqual([
    ...["", "a", "a or b", "a, b and c"],
  ]);
  expect([sortedOnce([]), sortedOnce(["b"]), sortedOnce(["b", "a", "b"])]).toEqual([
    ...[[], ["b"]],
    ["a", "b"],
  ]);
});
