/**
 * Whether anybody could do what an action asks of a supervisor (readiness.md, sections 4, 6 and 9). Where nobody could,
 * it is the steward's to appoint somebody first.
 *
 * Example: Bea is the only supervisor and the line manager: nobody may sign off 4.2 today.
 */
import type { CapabilityFacts } from "../capability/facts";
import { isEligibleSigner } from "../eligible-signer";
import type { AssessedPillar } from "../pillar/assess-pillar";
import type { Supervisor } from "../record";

/** Whether anybody is eligible, today, to decide on the capability. */
export function mayBeSigned(facts: CapabilityFacts): boolean {
  return signersOf(facts).length > 0;
}

/**
 * Whether somebody else could decide on a capability that the person with most sign-offs has signed off (G15):
 * somebody of another profession, as long as all signers have the same one.
 */
export function maySignOffsBeShared(pillars: readonly AssessedPillar[]): boolean {
  const signed = pillars
    .flatMap(({ capabilities }) => capabilities)
    .flatMap(({ facts }) =>
      facts.standing.kind === "active" ? [{ facts, by: facts.standing.latest.by }] : [],
    );
  const signers = new Set(signed.map(({ by }) => by));
  const numberBy = (id: string): number => signed.filter(({ by }) => by === id).length;
  const most = Math.max(0, ...[...signers].map(numberBy));
  return signed.some(({ facts, by }) => {
    const professionOf = (id: string): string | undefined =>
      facts.supervisors.find((entry) => entry.id === id)?.profession;
    const professions = new Set([...signers].map(professionOf));
    return (
      numberBy(by) === most &&
      signersOf(facts).some(
        ({ id, profession }) =>
          id !== by && (professions.size > 1 || profession !== professionOf(by)),
      )
    );
  });
}

function signersOf(facts: CapabilityFacts): readonly Supervisor[] {
  const { capability, supervisors, profile, asOf } = facts;
  const { code, pillar } = capability;
  return supervisors.filter(({ id }) =>
    isEligibleSigner(
      { signer: id, on: asOf, capability: code, pillar },
      supervisors,
      profile.rules,
    ),
  );
}
