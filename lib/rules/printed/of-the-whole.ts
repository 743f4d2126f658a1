/**
 * What a profile says of the whole (readiness.md, sections 4, 5, 7 and 8): what is required, what a state is worth, what
 * the index is, and the wording of the result.
 *
 * Example, `manager`, what is required: "34 of the 38, not 1.4, 1.5, 1.6 and 1.7."
 */
import { frameworkOf } from "../frameworks";
import type { Profile } from "../profile";
import { requirementsOf } from "../requirements";
import { CAPABILITY_STATES } from "../result";
import { listed } from "../words";

export type WholeKey =
  "frameworks" | "required" | "values" | "index" | "status" | "waivers" | "result";

export const OF_THE_WHOLE: Readonly<Record<WholeKey, (profile: Profile) => string>> = {
  frameworks: ({ frameworks }) =>
    `${listed(
      frameworks.map((id) => `${frameworkOf(id).title} (${frameworkOf(id).version})`),
      "or",
    )}.`,
  required: (profile) => `${requiredOf(profile)}.`,
  values: ({ values }) =>
    `A capability is worth ${listed(
      CAPABILITY_STATES.map((state) => `${values[state]} when ${state.replace("-", " ")}`),
    )}. A pillar’s score is the mean of its required capabilities.`,
  index: ({ index }) => {
    switch (index.kind) {
      case "lowest":
        return "The lowest score of a pillar.";
      case "with-best-other":
        return `The lower of two scores: that of pillar ${index.pillar}, and that of the best other pillar.`;
    }
  },
  status: ({ approachingFrom }) =>
    `“Approaching” begins at an index of ${approachingFrom}, if no hard stop fails. “Ready for review” asks for every hard stop and block to be met, waived, or not to apply.`,
  waivers: ({ waiverMonths }) => `A gate is waived for ${waiverMonths} months at most.`,
  result: ({ label, caveat }) =>
    `“${label}”.${caveat === null ? "" : ` It must always say beside it: “${caveat}”.`}`,
};

/** Once, where the editions of a framework have as many. */
function requiredOf(profile: Profile): string {
  const { except, upTo } = profile.required;
  const counts = profile.frameworks.map((id) => {
    const all = frameworkOf(id).pillars.flatMap(({ capabilities }) => capabilities).length;
    const { size } = requirementsOf(profile, id).codes;
    return size === all ? `All ${all}` : `${size} of the ${all}`;
  });
  const which = [
    ...(except.length > 0 ? [`not ${listed(except)}`] : []),
    ...(upTo === null ? [] : [`up to the stage “${upTo}”`]),
  ];
  return [listed([...new Set(counts)], "or"), ...which].join(", ");
}
