import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { CLINICAL, ENTRUSTED, LEADERSHIP, tells } from "../telling";
import { emergencyNursing } from "../words/therapy-trades";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/** Aled supervises Tess, a nurse in urgent care; Moira, a nurse herself, has signed off her leadership. */
export async function tessLowry(hospital: Hospital): Promise<void> {
  const { aled, moira, priya, owen, orla } = hospital;
  const tess = await enrol(hospital, {
    name: "Tess Lowry",
    team: hospital.therapies,
    profession: "nurse",
    field: "other",
    setting: "Urgent treatment centre",
    post: "Advanced nurse practitioner, emergency care",
    startedDaysAgo: 820,
    registration: ["NMC", "99Z9913E", 75],
    mastersDaysAgo: 540,
    scopeReviewedDaysAgo: [270],
    jobPlan: [75, 10, 10, 5],
  });
  await supervises(tess, aled, { sinceDaysAgo: 780 });
  await supervises(tess, moira, { sinceDaysAgo: 400, scope: ["2", "3"] });

  await tells(tess, {
    work: emergencyNursing,
    kinds: [
      ...["miniCex", "consultation", "volumeLog", "learningPlan", "cbd", "colleagueFeedback"],
      ...["dops", "askingForHelp", "shorterDelay", "audit", "jointSession", "teachingObserved"],
      ...[
        "presentingCases",
        "peerLearning",
        "significantEvent",
        "scopeAgreed",
        "learningAgreement",
      ],
    ] as const,
    when: [600, 62],
    confirmedBy: [priya, aled, owen],
    university: orla,
  });
  await tess.confirmed(surge, { daysAgo: 121, by: [aled, priya] });

  await tess.selfAssessed([...CLINICAL, ...LEADERSHIP], [300, 80]);
  await tess.selfAssessed(["3.1", "3.4", "3.6", "3.8", "4.2"], [140, 90]);
  const activity = "A day of minor injuries";
  await tess.entrusted(ENTRUSTED, { by: [priya, aled], daysAgo: 120, activity });
  await tess.signedOff(["1.1", "1.2", "1.3", "1.6", "1.7", "1.8", "1.11"], {
    by: aled,
    when: [150, 70],
  });
  await tess.signedOff(["2.4", "2.8", "2.10", "2.11"], {
    by: moira,
    role: "associate",
    when: [116, 60],
  });
  await tess.signedOff(["3.4", "3.8"], { by: moira, role: "associate", when: [84, 66] });
  await tess.asks("1.9", { to: aled, daysAgo: 17, message: "Before you go on leave, if you can." });
  await hasFeedback(tess, { colleaguesDaysAgo: 390, patientsDaysAgo: 280 });
  await worksIn(tess, hospital.areas.urgentCare, { entrustedBy: [aled], complete: [1, 2, 3] });
}

const surge: Story = {
  title: "Leading minor injuries through a surge",
  type: "acat",
  happened:
    "Forty-one people in the room at six o'clock, three of us, and a coach still to come. Aled watched for the first hour and then put on gloves.",
  learned:
    "I split the queue early and asked a senior colleague to challenge my triage, which caught one sick child sooner.",
  changed:
    "Debriefing on the day mattered more than the written note. We do it standing up, for ten minutes, before anybody goes home.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.8":
      "I sorted forty-one people by what could not wait, and looked again every twenty minutes.",
    "2.8": "I led three people through four hours, and the newest of them ran the last one.",
    "2.10": "I asked to be challenged and was, in front of others, and the order was changed.",
  },
};
