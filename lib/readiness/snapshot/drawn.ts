import type { KeptResult } from "./schema";

/**
 * What a page draws of a kept result: states, numbers and the rules' own sentences. What was looked at is named in the
 * row by the number of a registration or the title that somebody gave an award, and stays there.
 */
export function drawnOf(result: KeptResult): KeptResult {
  return {
    ...result,
    gates: result.gates.map(withoutInputs),
    pillars: result.pillars.map((pillar) => ({
      ...pillar,
      rules: pillar.rules.map(withoutInputs),
      capabilities: pillar.capabilities.map((capability) => ({
        ...capability,
        rules: capability.rules.map(withoutInputs),
      })),
    })),
  };
}

function withoutInputs<Found extends { readonly inputs: readonly string[] }>(
  finding: Found,
): Found & { inputs: string[] } {
  return { ...finding, inputs: [] };
}
