import { formatDay } from "@/lib/core/calendar-date";
import { listed } from "@/lib/rules/words";
import type { Signer } from "@/lib/sign-off/types";
import { Notice } from "../ui/notice";
import { roleNames, signerLacks } from "./labels";

/** Why this person can decide; or that the rules would not count it, before it is written and not after. */
export function SignerLine({ signer }: { readonly signer: Signer }) {
  const { role, since, preparedOn, lacks } = signer;
  const who = `${roleNames[role].toLowerCase()} since ${formatDay(since)}`;
  if (lacks.length > 0) {
    return (
      <div className="mt-4">
        <Notice look="mark">
          <p>
            <b>You can decide this, but the rules would not count it today:</b>{" "}
            {listed(lacks.map((rule) => signerLacks[rule].you))}.
          </p>
          <p>
            You are {who}. Ask your steward to record what has changed, or ask the practitioner to
            choose another supervisor.
          </p>
        </Notice>
      </div>
    );
  }
  const prepared = preparedOn === null ? "" : `, prepared ${formatDay(preparedOn)}`;
  return (
    <p className="max-w-hint text-ink-soft">
      You can decide this: {who}
      {prepared}, no conflict declared.
    </p>
  );
}
