import type { Finding, PillarResult, Readiness } from "@/lib/rules/result";

/**
 * What a page draws of a kept result, and what a manager is told of today's: states, numbers and the rules' own
 * sentences. What was looked at is named by the number of a registration, by the title that somebody gave an award and
 * by the people who decided, and stays behind.
 */
export function drawnOf<Result extends Pick<Readiness, "gates" | "pillars">>(
  result: Result,
): Result {
  return {
    ...result,
    gates: result.gates.map(withoutInputs),
    pillars: result.pillars.map(drawnPillar),
  };
}

export function drawnPillar(pillar: PillarResult): PillarResult {
  return {
    ...pillar,
    rules: pillar.rules.map(withoutInputs),
    capabilities: pillar.capabilities.map((capability) => ({
      ...capability,
      rules: capability.rules.map(withoutInputs),
    })),
  };
}

export function withoutInputs<Found extends Finding>(finding: Found): Found {
  return { ...finding, inputs: [] };
}
