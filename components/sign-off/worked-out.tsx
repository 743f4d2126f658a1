import { formatDay } from "@/lib/core/calendar-date";
import type { CapabilityResult, Readiness } from "@/lib/rules/result";
import { FindingsTable } from "../readiness/findings-table";
import { whyPath } from "../readiness/why/path";
import { Section } from "../ui/layout";

/** Why a capability is where it is: every rule with what it asked, what it saw and whose number that is. */
export function WorkedOut({
  result,
  readiness,
}: {
  readonly result: CapabilityResult;
  readonly readiness: Readiness;
}) {
  const { asOf, frameworkVersion, profile, profileVersion, engine } = readiness;
  return (
    <Section
      heading="How this was worked out"
      about="Six rules, the same for everyone. A rule marked “ours” is a number you can argue with."
    >
      <FindingsTable
        caption={`How ${result.code} was worked out`}
        findings={result.rules}
        state={result.state}
      />
      <p className="text-small text-ink-soft mt-3">
        Worked out on {formatDay(asOf)} from framework {frameworkVersion}, profile {profile} version{" "}
        {profileVersion}, engine {engine}.{" "}
        <a href={whyPath("/portfolio", result.code)}>What each rule looked at</a>
      </p>
    </Section>
  );
}

/** What the rules say of one capability; null where the profile, or the portfolio's framework, does not ask for it. */
export function resultOf(
  readiness: Readiness,
  { code, otherFramework }: { readonly code: string; readonly otherFramework: string | null },
): CapabilityResult | null {
  if (otherFramework !== null) return null;
  return (
    readiness.pillars
      .flatMap(({ capabilities }) => capabilities)
      .find((capability) => capability.code === code) ?? null
  );
}
