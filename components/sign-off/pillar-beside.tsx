import { capabilityPath } from "@/lib/core/capability-address";
import { frameworkOf } from "@/lib/rules/frameworks";
import type { Readiness } from "@/lib/rules/result";
import { PillarColumn } from "../readiness/pillar-column";

/** The pillar that a capability is a brick of: the way to its neighbours. */
export function PillarBeside({
  readiness,
  code,
}: {
  readonly readiness: Readiness;
  readonly code: string;
}) {
  const pillar = readiness.pillars.find(({ capabilities }) =>
    capabilities.some((capability) => capability.code === code),
  );
  if (pillar === undefined) return null;
  const { pillars } = frameworkOf(readiness.framework);
  const titles = Object.fromEntries(
    pillars.flatMap(({ capabilities }) => capabilities.map(({ code: of, title }) => [of, title])),
  );
  return (
    <PillarColumn
      pillar={pillar}
      titles={titles}
      href={(of) => capabilityPath({ code: of, otherFramework: null })}
      currentCode={code}
    />
  );
}
