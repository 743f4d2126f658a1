/**
 * G15 several signers (readiness.md, section 6; block): the active sign-offs on required capabilities come from at least
 * 2 people of at least 2 professions, and no one made more than 60 % of them. None at all fails.
 *
 * Example: of 38 sign-offs Bea made 22 (57.9 %): passes; 23 (60.5 %): fails. Of 5, 3 are exactly 60 %: passes.
 */
import { passOrFail, type Verdict } from "../verdict";
import { count, listed, sortedOnce } from "../words";
import type { GateFacts } from "./facts";

export function judgeSeveralSigners({ record, profile, pillars }: GateFacts): Verdict {
  const { people, professions, percentAtMost } = profile.rules.G15;
  const made = new Map<string, number>();
  let all = 0;
  for (const { facts } of pillars.flatMap(({ capabilities }) => capabilities)) {
    if (facts.standing.kind !== "active") continue;
    const { by } = facts.standing.latest;
    made.set(by, (made.get(by) ?? 0) + 1);
    all += 1;
  }
  const ofProfessions = new Set(
    record.supervisors.filter(({ id }) => made.has(id)).map(({ profession }) => profession),
  );
  const most = Math.max(0, ...made.values());
  const isOneSided = most * 100 > percentAtMost * all;
  const wrong = [
    ...(made.size < people ? [`${people} people are needed`] : []),
    ...(ofProfessions.size < professions ? [`${professions} professions are needed`] : []),
    ...(isOneSided ? [`one person made ${most} of ${all}, more than ${percentAtMost} %`] : []),
  ];
  return {
    outcome: passOrFail(wrong.length === 0),
    inputs: sortedOnce(made.keys()),
    observed: `${count(all, "active sign-off")} by ${count(made.size, "person", "people")} of ${count(ofProfessions.size, "profession")}`,
    threshold: `${people} people of ${professions} professions, nobody more than ${percentAtMost} %`,
    message:
      all === 0
        ? "There is no active sign-off yet."
        : wrong.length === 0
          ? `The active sign-offs come from ${made.size} people of ${count(ofProfessions.size, "profession")}.`
          : `The ${count(all, "active sign-off")} ${all === 1 ? "comes" : "come"} from ${count(made.size, "person", "people")} of ${count(ofProfessions.size, "profession")}: ${listed(wrong)}.`,
  };
}
