/**
 * Who may sign off a capability on a day (readiness.md, section 4, A1–A6): nobody who is line manager or has a
 * conflict of interest in any post held that day, and in one of these posts the person meets all the rest.
 *
 * Example: an associate whose scope is `["4"]` may decide on 4.2, not on 2.3; the day after their `to` on neither.
 */
import { isBetween, monthsBefore, type CalendarDate } from "./calendar-date";
import type { ProfileRules } from "./profile";
import { OWNER, type Supervisor } from "./record";
import type { SignerRule } from "./result";

export type SigningQuestion = {
  readonly signer: string;
  readonly on: CalendarDate;
  readonly capability: string;
  readonly pillar: string;
};

export function isEligibleSigner(
  question: SigningQuestion,
  supervisors: readonly Supervisor[],
  rules: ProfileRules,
): boolean {
  return signerLacks(question, supervisors, rules).length === 0;
}

/** The rules that the signer does not meet that day, of the post that comes nearest; none: the signer is eligible. */
export function signerLacks(
  question: SigningQuestion,
  supervisors: readonly Supervisor[],
  rules: ProfileRules,
): readonly SignerRule[] {
  const posts = supervisors.filter(
    (entry) => entry.id === question.signer && isInPost(entry, question.on),
  );
  const lacks: SignerRule[] = [];
  if (question.signer === OWNER || posts.some(({ lineManager }) => lineManager)) lacks.push("A1");
  lacks.push(...leastOf(posts.map((post) => postLacks(post, question, rules))));
  if (posts.some(({ conflict }) => conflict)) lacks.push("A6");
  return lacks;
}

export function isInPost({ from, to }: Pick<Supervisor, "from" | "to">, on: CalendarDate): boolean {
  return from <= on && (to === null || on <= to);
}

/** As much of a post as says who coordinated when. */
export type PostHeld = Pick<Supervisor, "id" | "role" | "from" | "to">;

/** Whether anybody held a coordinating post that day. */
export function isCoordinated(supervisors: readonly PostHeld[], on: CalendarDate): boolean {
  return supervisors.some((entry) => entry.role === "coordinating" && isInPost(entry, on));
}

/** Whether the person did. */
export function wasCoordinating(
  supervisors: readonly PostHeld[],
  id: string,
  on: CalendarDate,
): boolean {
  return isCoordinated(
    supervisors.filter((entry) => entry.id === id),
    on,
  );
}

function postLacks(
  post: Supervisor,
  { on, capability, pillar }: SigningQuestion,
  { A4, A5 }: ProfileRules,
): readonly SignerRule[] {
  const lacks: SignerRule[] = [];
  if (!post.registered) lacks.push("A2");
  if (!covers(post, capability, pillar)) lacks.push("A3");
  if (!A4.levels.includes(post.level)) lacks.push("A4");
  const earliest = monthsBefore(on, A5.months);
  if (!post.preparedOn.some((prepared) => isBetween(prepared, earliest, on))) lacks.push("A5");
  return lacks;
}

function covers({ role, scope }: Supervisor, capability: string, pillar: string): boolean {
  return role === "coordinating" || scope.includes(capability) || scope.includes(pillar);
}

/** Without any post that day nobody is a supervisor at all: that is A3. Of two as near, the same one in any order. */
function leastOf(candidates: readonly (readonly SignerRule[])[]): readonly SignerRule[] {
  const [first, ...others] = candidates;
  if (!first) return ["A3"];
  return others.reduce((least, lacks) => (isNearer(lacks, least) ? lacks : least), first);
}

function isNearer(lacks: readonly SignerRule[], least: readonly SignerRule[]): boolean {
  if (lacks.length !== least.length) return lacks.length < least.length;
  return lacks.join() < least.join();
}
