import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { tells } from "../telling";
import { occupationalTherapy } from "../words/therapy-trades";
import { worksIn } from "../works-in";

/** Nell supervises Xan, an occupational therapist, who has begun to write again after a year. */
export async function xanHolt(hospital: Hospital): Promise<void> {
  const { nell, lena, priya, orla } = hospital;
  const xan = await enrol(hospital, {
    name: "Xan Holt",
    team: hospital.therapies,
    profession: "occupational therapist",
    field: "other",
    setting: "Stroke rehabilitation unit",
    post: "Advanced occupational therapist",
    startedDaysAgo: 570,
    registration: ["HCPC", "OT999017", 340],
    mastersDaysAgo: null,
    scopeReviewedDaysAgo: [395],
    jobPlan: [70, 10, 10, 10],
  });
  await supervises(xan, nell, { sinceDaysAgo: 530 });

  await xan.confirmed(researchMethods, { daysAgo: 547, by: [orla] });
  await tells(xan, {
    work: occupationalTherapy,
    kinds: [
      ...["consultation", "dops", "presentingCases", "askingForHelp", "jointSession"],
      ...["colleagueFeedback", "journalClub"],
    ] as const,
    when: [200, 40],
    confirmedBy: [lena, priya],
    university: orla,
  });

  await xan.selfAssessed(["1.4", "1.9", "3.2", "4.3"], [60, 20]);
  await xan.signedOff(["3.2"], { by: nell, when: [15, 15] });
  await worksIn(xan, hospital.areas.stroke, {
    entrustedBy: [nell],
    chosenDaysAgo: 200,
    complete: [],
  });
}

const researchMethods: Story = {
  title: "Level-7 module: research methods, 30 credits",
  type: "level-7-module",
  setting: "University",
  happened:
    "A term of methods, two essays and a protocol on rehearsing a kitchen at home before somebody leaves hospital.",
  learned: "Feedback praised my synthesis and criticised my grasp of sampling.",
  changed: "I added a statistics course to my development plan and booked a mentor for it.",
  marks: ["analysis", "innovation"],
  shows: {
    "3.1": "The marks told me what to learn next, and it is in the plan.",
    "3.2": "I chose the module, paid half of it in evenings, and found the mentor.",
    "4.1": "The protocol begins with what is known and ends with what would change our practice.",
    "4.3": "The longer essay combines nine studies that do not agree.",
  },
};
