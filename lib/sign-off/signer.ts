import type { Actor } from "@/lib/core/actor";
import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";
import { refused } from "@/lib/core/ruling";
import type { CapabilityFacts } from "@/lib/policy/facts";
import { mayAskForSignOff } from "@/lib/policy/sign-off";
import { isInPost, reaches } from "@/lib/policy/supervision";
import { signerLacks } from "@/lib/rules/eligible-signer";
import { frameworkOf } from "@/lib/rules/frameworks";
import { currentProfile } from "@/lib/rules/profiles";
import type { FrameworkId, ProfileId, SupervisorLevel, SupervisorRole } from "@/lib/rules/record";
import type { SignerRule } from "@/lib/rules/result";
import type { CapabilityRow, SupervisorRow } from "./capability/rows";
import type { Signer, SupervisorToAsk } from "./types";

/** Somebody with their posts beside one practitioner, and what the rules ask of a signer. */
export interface SignerFacts {
  readonly supervisorId: string;
  readonly profession: string;
  readonly level: SupervisorLevel;
  readonly registered: boolean;
  readonly preparedOn: readonly CalendarDate[];
  readonly posts: readonly SignerPost[];
}

interface SignerPost extends DatedPost {
  readonly lineManager: boolean;
  readonly conflict: boolean;
}

interface DatedPost {
  readonly role: SupervisorRole;
  readonly scope: readonly string[];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}

interface SigningFacts {
  readonly capability: CapabilityFacts;
  readonly profile: ProfileId;
  readonly today: CalendarDate;
}

/** Everybody of whom a practitioner could think: whether they can ask them today, and if not what to say of them. */
export function supervisorsToAsk(
  people: readonly SupervisorRow[],
  about: {
    readonly actor: Actor;
    readonly capability: CapabilityRow;
    readonly today: CalendarDate;
  },
): readonly SupervisorToAsk[] {
  return people.flatMap((person) => supervisorToAsk(person, about) ?? []);
}

export const notYourSupervisor = refused(
  "That person is not your supervisor today. Choose another.",
);

function supervisorToAsk(
  person: SupervisorRow,
  { actor, capability, today }: Parameters<typeof supervisorsToAsk>[1],
): SupervisorToAsk | null {
  const { supervisorId, name, profession, askedAt, leftAt, posts } = person;
  const record = {
    organisationId: capability.organisationId,
    practitionerId: capability.practitionerId,
  };
  const hasLeft = leftAt !== null && dayOf(leftAt) <= today;
  const decides = postThatDecides(posts, capability, today);
  // Whoever is in no post today is shown by the last one there was, or will be.
  const shown = decides ?? posts.at(-1);
  if (shown === undefined) return null;
  const post = hasLeft || decides === null ? null : { ...record, supervisorId, ...decides };
  return {
    supervisorId,
    name,
    profession,
    role: shown.role,
    scope: scopeInWords(shown.scope, capability.frameworkId),
    startsOn: shown.startsOn,
    endsOn: shown.endsOn,
    hasLeft,
    may: mayAskForSignOff(actor, record, { post, capability, today }),
    lacks: lacksOfSigner(person, { capability, profile: capability.profile, today }),
    askedAt,
  };
}

/** What somebody who decides today is in the rules' eyes. */
export function signerToday(person: SignerFacts, about: SigningFacts): Signer | null {
  const post = postThatDecides(person.posts, about.capability, about.today);
  if (post === null) return null;
  const prepared = person.preparedOn.filter((day) => day <= about.today);
  return {
    role: post.role,
    since: post.startsOn,
    preparedOn: prepared.at(-1) ?? null,
    lacks: lacksOfSigner(person, about),
  };
}

/** Of several posts the one that lets its holder decide today; else one they are in; null: they are in none. */
export function postThatDecides<P extends DatedPost>(
  posts: readonly P[],
  capability: CapabilityFacts,
  today: CalendarDate,
): P | null {
  const now = posts.filter((post) => isInPost(post, today));
  return now.find((post) => reaches(post, capability)) ?? now[0] ?? null;
}

/** What the rules miss in a decision that this person would make today: none, and it counts (A1 to A6). */
function lacksOfSigner(signer: SignerFacts, about: SigningFacts): readonly SignerRule[] {
  const { code, pillarCode } = about.capability;
  return signerLacks(
    { signer: signer.supervisorId, on: about.today, capability: code, pillar: pillarCode },
    signer.posts.map(({ startsOn, endsOn, ...post }) => ({
      ...post,
      id: signer.supervisorId,
      from: startsOn,
      to: endsOn,
      profession: signer.profession,
      level: signer.level,
      registered: signer.registered,
      preparedOn: signer.preparedOn,
    })),
    currentProfile(about.profile).rules,
  );
}

/** What an associate may decide on, in words: a pillar by its name, a capability by its code. */
function scopeInWords(scope: readonly string[], framework: FrameworkId): readonly string[] {
  const { pillars } = frameworkOf(framework);
  return scope.map((code) => pillars.find((pillar) => pillar.code === code)?.name ?? code);
}
