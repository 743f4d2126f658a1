/**
 * G5 area competence (readiness.md, section 6; block): the competence set of the person's area is chosen, not empty,
 * and complete. None chosen (`null`) fails, and so does an empty set.
 *
 * Example: chest reporting complete, limb reporting not: fails with "1 of 2".
 */
import { passOrFail, type Verdict } from "../verdict";
import { sortedOnce } from "../words";
import type { GateFacts } from "./facts";

export function judgeAreaCompetence({ record }: GateFacts): Verdict {
  const set = record.areaCompetence ?? [];
  const open = set.filter(({ complete }) => !complete);
  const complete = set.length - open.length;
  return {
    outcome: passOrFail(set.length > 0 && open.length === 0),
    inputs: sortedOnce(open.map(({ id }) => id)),
    observed:
      record.areaCompetence === null
        ? "no set chosen"
        : set.length === 0
          ? "an empty set"
          : `${complete} of ${set.length} complete`,
    threshold: "a chosen set, complete",
    message:
      record.areaCompetence === null
        ? "No competence set is chosen for the area of practice yet."
        : set.length === 0
          ? "The chosen competence set is empty."
          : open.length === 0
            ? "The competence set of the area of practice is complete."
            : `${complete} of ${set.length} competences of the area of practice are complete.`,
  };
}
