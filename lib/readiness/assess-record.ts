import { createHash } from "node:crypto";
import { assess } from "@/lib/rules/assess";
import { canonicalJson, type JsonValue } from "@/lib/rules/canonical-json";
import type { CalendarDate } from "@/lib/rules/calendar-date";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord, ProfileId } from "@/lib/rules/record";
import type { Readiness } from "@/lib/rules/result";
import { refusalsOf, type Refusal } from "./refusals";
import { assessmentRequest } from "./schema";

export type AssessmentRequest = {
  readonly record: PortfolioRecord;
  readonly profile: ProfileId;
  readonly asOf: CalendarDate;
};

/** The answer for a record that has come through the door, or was gathered from the database. */
export function assessRecord({ record, profile, asOf }: AssessmentRequest): Readiness {
  return {
    ...assess({ record, profile: currentProfile(profile), asOf }),
    inputsHash: inputsHash({ record, profile, asOf }),
  };
}

/** The answer for whatever was sent, or everything that is wrong with it. */
export function assessUnknown(
  request: unknown,
):
  | { readonly ok: true; readonly value: Readiness }
  | { readonly ok: false; readonly error: readonly Refusal[] } {
  const parsed = assessmentRequest.safeParse(request);
  return parsed.success
    ? { ok: true, value: assessRecord(parsed.data) }
    : { ok: false, error: refusalsOf(parsed.error.issues) };
}

/** sha256 of the RFC 8785 JSON of what went in: the same inputs always have the same one. */
function inputsHash({ record, profile, asOf }: AssessmentRequest): string {
  const inputs = { record, profile, asOf } satisfies JsonValue;
  return createHash("sha256").update(canonicalJson(inputs)).digest("hex");
}
