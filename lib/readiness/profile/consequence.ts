import { capabilitiesThatDiffer, gatesOf, type TwoAnswers } from "@/lib/rules/differences";
import { currentProfile } from "@/lib/rules/profiles";
import type { Consequence } from "./types";

/**
 * What would change with the other profile. Only what a steward may see is taken over: no finding's message and
 * nothing that was looked at, because an item or an award is named in its owner's words.
 */
export function consequenceOf(answers: TwoAnswers): Consequence {
  const { other } = answers;
  const { differ } = gatesOf(answers);
  const capabilities = capabilitiesThatDiffer(answers);
  const notAsked = capabilities.filter((pair) => pair.other === null);
  return {
    profile: other.profile,
    status: other.status,
    index: other.index,
    label: currentProfile(other.profile).label,
    caveat: other.caveat,
    gates: differ
      .filter((pair) => pair.own.outcome !== pair.other.outcome)
      .map((pair) => ({ rule: pair.rule, from: pair.own.outcome, to: pair.other.outcome })),
    askOtherwise: differ
      .filter((pair) => pair.own.outcome === pair.other.outcome)
      .map(({ rule }) => rule),
    newlyAsked: capabilities.filter(({ own }) => own === null).map(({ code }) => code),
    notAsked: notAsked.map(({ code }) => code),
    signedOffInVain: notAsked
      .filter(({ own }) => own?.state === "signed-off")
      .map(({ code }) => code),
    moved: capabilities.flatMap(({ code, own, other: then }) =>
      own && then ? [{ code, from: own.state, to: then.state }] : [],
    ),
  };
}
