import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { LEADERSHIP, tells } from "../telling";
import { imagingManagement } from "../words/imaging-trades";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/**
 * Moira supervises Rhona, who manages imaging services and sees no patients. Her profile is the manager's: leadership
 * leads, and four clinical capabilities are not asked for.
 */
export async function rhonaKeir(hospital: Hospital): Promise<void> {
  const { moira, nell, mel, owen, priya, orla, ruth } = hospital;
  const rhona = await enrol(hospital, {
    name: "Rhona Keir",
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "Acute trust, imaging management",
    post: "Imaging services manager",
    patientFacing: false,
    profile: "manager",
    startedDaysAgo: 990,
    registration: ["HCPC", "RA999010", 464],
    mastersDaysAgo: 640,
    scopeReviewedDaysAgo: [230],
    jobPlan: [10, 60, 20, 10],
  });
  await supervises(rhona, moira, { sinceDaysAgo: 415 });
  await supervises(rhona, nell, { sinceDaysAgo: 500, scope: ["2"] });

  await tells(rhona, {
    work: imagingManagement,
    kinds: [
      ...["learningPlan", "shorterDelay", "researchModule", "peerReview", "colleagueFeedback"],
      ...["audit", "peerLearning", "whatIsComing", "rewritten", "presentingCases", "scopeAgreed"],
      ...["significantEvent", "learningAgreement", "newRecord", "badDay", "patientsSaid", "poster"],
    ] as const,
    when: [560, 60],
    confirmedBy: [mel, owen, ruth, priya],
    university: orla,
  });
  await rhona.confirmed(sevenDays, { daysAgo: 365, by: [mel, ruth] });

  await rhona.selfAssessed([...LEADERSHIP, "1.2", "1.8", "1.9", "1.10"], [260, 90]);
  await rhona.selfAssessed(["3.1", "3.2", "3.5", "3.6", "4.1", "4.2", "4.6"], [200, 80]);
  await rhona.signedOff(["2.1", "2.3", "2.4", "2.5", "2.8"], { by: moira, when: [110, 70] });
  await rhona.signedOff(["2.2", "2.7", "2.10"], { by: nell, role: "associate", when: [96, 60] });
  await rhona.signedOff(["3.1", "4.2"], { by: moira, when: [84, 66] });
  await hasFeedback(rhona, { colleaguesDaysAgo: 340 });
  await worksIn(rhona, hospital.areas.management, { entrustedBy: [moira] });
}

const sevenDays: Story = {
  title: "Business case for seven-day MRI lists",
  type: "business-case",
  happened:
    "The wait for MRI had grown by a third in a year. With the staff of two sites I modelled three rotas, what each would cost, and who would leave.",
  learned: "Modelling three rotas with staff showed the cheapest option would have cost us people.",
  changed:
    "I recommended the middle option and published the assumptions so they can be challenged. Two were, and one of the two was wrong.",
  marks: ["innovation", "complexity", "analysis"],
  shows: {
    "2.2":
      "Staff sat at the table from the first sheet, and nobody was told what had been decided without them.",
    "2.5": "It changes how MRI is provided at two sites and for the wards that depend on them.",
    "2.8": "I held to the middle course through three meetings in which the cheap one was wanted.",
    "4.6": "The assumptions are on record with a date on which each will be checked.",
  },
};
