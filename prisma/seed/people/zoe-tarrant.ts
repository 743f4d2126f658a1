import { daysBefore } from "@/lib/rules/calendar-date";
import { at } from "../build/time";
import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { tells } from "../telling";
import { podiatry } from "../words/therapy-trades";
import { worksIn } from "../works-in";

/** Moira supervises Zoe, a podiatrist, and gave back an item from which somebody could have been known. */
export async function zoeTarrant(hospital: Hospital): Promise<void> {
  const { moira, lena, priya, orla } = hospital;
  const zoe = await enrol(hospital, {
    name: "Zoe Tarrant",
    team: hospital.therapies,
    profession: "podiatrist",
    field: "other",
    setting: "Community foot protection service",
    post: "Advanced podiatrist, diabetes",
    startedDaysAgo: 640,
    registration: ["HCPC", "CH999019", 250],
    mastersDaysAgo: 210,
    scopeReviewedDaysAgo: [120],
    jobPlan: [75, 10, 10, 5],
  });
  await supervises(zoe, moira, { sinceDaysAgo: 410 });

  await tells(zoe, {
    work: podiatry,
    kinds: [
      ...["miniCex", "volumeLog", "peerReview", "dops", "jointSession", "consultation"],
      ...["shorterDelay", "askingForHelp", "presentingCases"],
    ] as const,
    when: [470, 55],
    confirmedBy: [lena, priya],
    university: orla,
  });
  const returned = {
    by: moira,
    at: at(daysBefore(zoe.today, 114), "08:50"),
    reasons:
      "You did right, and you tell it well. The clinic date together with a diagnosis this rare could tell a neighbour who it was. Please take both out and send it again; nothing else needs to change.",
  };
  const { submittedAt: _notYet, ...secondTry } = zoe.submitted(nearMissAnonymous, 122);
  await zoe.tell(
    { ...zoe.submitted(nearMiss, 122), returned },
    { ...secondTry, savedAt: at(daysBefore(zoe.today, 112), "18:25") },
  );

  await zoe.selfAssessed(["1.1", "1.2", "1.4", "1.9", "1.11", "2.4", "3.3"], [150, 50]);
  await zoe.signedOff(["1.1", "1.9", "1.11"], { by: moira, when: [48, 36] });
  await worksIn(zoe, hospital.areas.diabeticFoot, { entrustedBy: [moira], complete: [1, 2] });
}

const nearMiss: Story = {
  title: "Diabetic foot clinic: learning from a near miss",
  type: "significant-event",
  happened:
    "A photograph of a wound lay in the record of somebody else of the same name. Two of us saw it at the same moment, in a full clinic.",
  learned:
    "I spoke up when a wound photograph had been filed under the wrong person and nobody wanted the fuss.",
  changed: "We hold the name beside the foot now, and photograph both.",
  marks: ["complexity", "analysis"],
  shows: {
    "1.3":
      "I said at once that I was not sure whose foot it was, and asked for a second pair of eyes.",
    "2.10": "I stopped a full clinic although nobody senior wanted it stopped.",
    "3.5": "We went through it together the same week, reception with us.",
  },
};

/** Begun the day after Moira gave it back, and not sent in yet. */
const nearMissAnonymous: Story = {
  ...nearMiss,
  changed:
    "We hold the name beside the foot now, and photograph both. The first draft of this entry was returned because the clinic date and a rare diagnosis could identify the patient.",
};
