/**
 * G8 volume (readiness.md, section 6; block): between 24 and 35 linked items, none with more than 5 attachments. More
 * than 35 or 5 fails; fewer than 24 fails only below 16 and else passes with a warning.
 *
 * Example: 15 items fail, 16 and 23 pass with a warning, 24 and 35 pass, 36 fail.
 */
import { passOrFail, type Verdict } from "../verdict";
import { count, listed } from "../words";
import { notApplicable, type GateFacts } from "./facts";

export function judgeVolume({ evidence, profile }: GateFacts): Verdict {
  const { applies, failBelow, warnBelow, atMost, attachmentsAtMost } = profile.rules.G8;
  if (!applies) return notApplicable("Not asked in this profile.");

  const items = evidence.length;
  const heavy = evidence.filter(({ item }) => item.attachments > attachmentsAtMost);
  const wrong = [
    ...(items < failBelow ? [`there are fewer than ${failBelow} linked items`] : []),
    ...(items > atMost ? [`there are more than ${atMost} linked items`] : []),
    ...(heavy.length > 0
      ? [
          `${count(heavy.length, "item")} ${heavy.length === 1 ? "has" : "have"} more than ${attachmentsAtMost} attachments`,
        ]
      : []),
  ];
  const isThin = items < warnBelow;
  return {
    outcome: passOrFail(wrong.length === 0),
    warning: isThin,
    inputs: heavy.map(({ item }) => item.id),
    observed: count(items, "linked item"),
    threshold: `${warnBelow} to ${atMost} linked items, at most ${attachmentsAtMost} attachments each`,
    message:
      wrong.length > 0
        ? `The portfolio has ${count(items, "linked item")}: ${listed(wrong)}.`
        : isThin
          ? `The portfolio has ${count(items, "linked item")}; ${warnBelow} are expected.`
          : `The portfolio has ${count(items, "linked item")}.`,
  };
}
