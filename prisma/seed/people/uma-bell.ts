import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { ENTRUSTED, tells } from "../telling";
import { dietetics } from "../words/therapy-trades";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/** Moira supervises Uma, a dietitian who visits people fed by tube at home. */
export async function umaBell(hospital: Hospital): Promise<void> {
  const { moira, nell, lena, priya, tom, orla } = hospital;
  const uma = await enrol(hospital, {
    name: "Uma Bell",
    team: hospital.therapies,
    profession: "dietitian",
    field: "other",
    setting: "Community nutrition service",
    post: "Advanced practice dietitian",
    startedDaysAgo: 560,
    registration: ["HCPC", "DT999014", 300],
    mastersDaysAgo: 80,
    scopeReviewedDaysAgo: [210],
    jobPlan: [70, 10, 10, 10],
  });
  await supervises(uma, moira, { sinceDaysAgo: 412 });
  await supervises(uma, nell, { sinceDaysAgo: 300, scope: ["3", "4"] });

  await tells(uma, {
    work: dietetics,
    kinds: [
      ...["consultation", "dops", "volumeLog", "researchModule", "jointSession", "presentingCases"],
      ...["journalClub", "newRecord", "askingForHelp", "patientsSaid", "learningPlan"],
    ] as const,
    when: [430, 58],
    confirmedBy: [lena, priya],
    university: orla,
  });
  await uma.confirmed(homeFeeding, { daysAgo: 244, by: [tom, lena] });

  await uma.selfAssessed(
    ["1.1", "1.4", "1.5", "1.9", "1.11", "2.6", "3.1", "3.2", "3.3"],
    [200, 66],
  );
  await uma.selfAssessed(["4.1", "4.2", "4.3"], [120, 80]);
  const activity = "A morning of home visits";
  await uma.entrusted(ENTRUSTED.slice(0, 1), { by: [lena, moira], daysAgo: 88, activity });
  await uma.signedOff(["1.1", "1.4", "1.5", "1.9"], { by: moira, when: [70, 44] });
  await uma.signedOff(["3.1", "3.3", "4.2"], { by: nell, role: "associate", when: [56, 42] });
  await hasFeedback(uma, { patientsDaysAgo: 120, responses: 22 });
  await worksIn(uma, hospital.areas.tubeFeeding, { entrustedBy: [moira], complete: [1, 2] });
}

const homeFeeding: Story = {
  title: "Co-designing home tube-feeding support",
  type: "co-production",
  happened:
    "Seven carers and two people who are fed by tube met us four times, at the hour that suited them, which was eight in the evening.",
  learned: "Carers told us the helpline hours were wrong, not the advice.",
  changed:
    "Moving two clinics to evenings was simple once someone had asked. Missed visits have halved, from a small number.",
  marks: ["innovation", "complexity"],
  shows: {
    "1.9":
      "District nurses, the feed company and we now know who is rung first, by day and by night.",
    "2.6": "Carers chose the question as well as the answer, and both were done.",
    "3.3": "The sheet that came of it tells carers what they can decide themselves.",
  },
};
