import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assessUnknown } from "@/lib/readiness/assess-record";
import { assess } from "@/lib/rules/assess";
import { assessmentRequest } from "@/lib/readiness/schema";
import { profileAt } from "@/lib/rules/profiles";
import { gistOf } from "./gist";

/*
 * Results of version 1 of every profile, kept forever: a score does not change behind anybody's back. A line of
 * `requests-1.ndjson` is what was asked, the same line of `results-1.ndjson` what was answered. New versions get files
 * of their own; these are never written again.
 */

const requests = lines("requests-1.ndjson");
const results = lines("results-1.ndjson");

test("every request of version 1 has its result", () => {
  expect(results).toHaveLength(requests.length);
  expect(new Set(requests.map(({ profile }) => profile)).size).toBe(8);
});

test.each(requests.map(({ record, profile, asOf }, at) => ({ record, profile, asOf, at })))(
  "line $at: $profile is assessed as it was on the day it was kept",
  ({ record, profile, asOf, at }) => {
    const parsed = assessmentRequest.parse({ record, profile, asOf });
    const version = profileAt(parsed.profile, "1");
    if (!version) throw new Error(`Version 1 of ${parsed.profile} is gone`);
    const result = assess({ record: parsed.record, profile: version, asOf: parsed.asOf });
    const answered = assessUnknown({ record, profile, asOf });
    expect({
      ...Object(gistOf(result)),
      inputsHash: answered.ok ? answered.value.inputsHash : null,
    }).toEqual(results[at]);
  },
);

function lines(name: string): Record<string, unknown>[] {
  return readFileSync(join(import.meta.dirname, "golden", name), "utf8")
    .trim()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
}
