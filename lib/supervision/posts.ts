import type { CalendarDate } from "@/lib/core/calendar-date";
import { isInPost, signerLacks } from "@/lib/rules/eligible-signer";
import { frameworkOf } from "@/lib/rules/frameworks";
import { lastDayWithin } from "@/lib/rules/horizon-days";
import { currentProfile } from "@/lib/rules/profiles";
import type { FrameworkId, ProfileId, Supervisor } from "@/lib/rules/record";
import type { SupervisorPost } from "./types";

/** A post as the rules know it, with what a person is called by. */
export interface PostOfPerson extends Supervisor {
  readonly postId: string;
  readonly name: string;
}

/** The posts beside a practitioner, those of today first, each with what the rules would say of a decision made today. */
export function supervisorPosts(
  posts: readonly PostOfPerson[],
  about: {
    readonly profile: ProfileId;
    readonly framework: FrameworkId;
    readonly today: CalendarDate;
  },
): readonly SupervisorPost[] {
  const { rules } = currentProfile(about.profile);
  const { pillars } = frameworkOf(about.framework);
  const all = posts.map((post): SupervisorPost => {
    const { postId, id, name, profession, level, role, from, to, preparedOn } = post;
    // Of an associate, something in the scope: all of it is decided alike. Where the scope is empty nothing is in it.
    const [code = ""] = role === "coordinating" ? pillars.map((pillar) => pillar.code) : post.scope;
    const question = { signer: id, on: about.today, capability: code, pillar: code };
    const prepared = preparedOn.filter((day) => day <= about.today).at(-1);
    return {
      ...{ id: postId, name, profession, level, role, startsOn: from, endsOn: to },
      scope: post.scope.map((one) => pillars.find((pillar) => pillar.code === one)?.name ?? one),
      isInPost: isInPost(post, about.today),
      preparedUntil: prepared === undefined ? null : lastDayWithin(rules.A5.months, prepared),
      lacks: signerLacks(question, posts, rules),
    };
  });
  return [...all.filter((post) => post.isInPost), ...all.filter((post) => !post.isInPost)];
}
