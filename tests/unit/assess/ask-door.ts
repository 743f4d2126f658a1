import { assessUnknown } from "@/lib/readiness/assess-record";
import { refusalInWords } from "@/lib/readiness/refusals";
import { item, readyRecord } from "../rules/ready-record";

/** What the door says of a record; an empty list: nothing. */
export function refused(
  record: unknown,
  profile: unknown = "four-pillars",
  asOf: unknown = "2026-11-22",
): string[] {
  const answered = assessUnknown({ record, profile, asOf });
  return answered.ok ? [] : answered.error.map(refusalInWords);
}

export const ready = readyRecord();
export const consultant = readyRecord("consultant-2020");

/** The ready record with something else at a path such as `evidence.0.occurredOn`; `undefined` takes it away. */
export function at(path: string, value: unknown, record: unknown = ready): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(record));
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let holder: unknown = copy;
  for (const step of steps) holder = Reflect.get(Object(holder), step);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return copy;
}

export const withItem = (about: Parameters<typeof item>[0]): unknown => ({
  ...ready,
  evidence: [...ready.evidence, item(about)],
});
export const last = ready.evidence.length;
