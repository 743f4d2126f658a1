import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { ALL_CODES, allBut, ENTRUSTED, LEADERSHIP, tells } from "../telling";
import { plainFilm } from "../words/imaging-trades";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/**
 * Bea, Ruth and Cai supervise Ivo, a reporting radiographer whose profile is the career framework's: expert clinical
 * practice with one other function. By that he is approaching; by all four pillars Education would hold him. He has
 * had an hour and a half too little supervision this quarter.
 */
export async function ivoMarek(hospital: Hospital): Promise<void> {
  const { bea, ruth, cai, owen, lena, priya, orla } = hospital;
  const ivo = await enrol(hospital, {
    name: "Ivo Marek",
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "District general hospital, imaging",
    post: "Reporting radiographer",
    trainee: true,
    profile: "clinical-plus",
    startedDaysAgo: 880,
    registration: ["HCPC", "RA999006", 464],
    mastersDaysAgo: 130,
    scopeReviewedDaysAgo: [480, 118],
    entitledDaysAgo: 640,
    jobPlan: [75, 15, 5, 5],
  });
  await supervises(ivo, bea, { sinceDaysAgo: 770 });
  await supervises(ivo, ruth, { sinceDaysAgo: 540, scope: ["1"] });
  await supervises(ivo, cai, { sinceDaysAgo: 540, scope: ["4"] });

  await ivo.confirmed(poster, { daysAgo: 426, by: [owen, lena] });
  await tells(ivo, {
    work: plainFilm,
    kinds: [
      ...["miniCex", "shorterDelay", "researchModule", "cbd", "peerReview", "consultation"],
      ...["colleagueFeedback", "volumeLog", "businessCase", "jointSession", "newRecord"],
      ...["audit", "dops", "whatIsComing", "askingForHelp", "grant", "presentingCases"],
      ...["scopeAgreed", "significantEvent", "honoraryDay", "patientsSaid", "badDay"],
    ] as const,
    when: [600, 66],
    confirmedBy: [owen, priya, lena, cai],
    university: orla,
  });
  await ivo.confirmed(agreements, { daysAgo: 181, by: [bea] });

  await ivo.selfAssessed(allBut(ALL_CODES, "2.6", "3.5", "3.7", "3.8", "4.4", "4.7"), [350, 80]);
  const activity = "A reporting session of sixty films";
  await ivo.entrusted(ENTRUSTED, { by: [cai, ruth], daysAgo: 120, activity });
  await ivo.signedOff(["1.1", "1.2", "1.3", "1.6", "1.8", "1.11"], {
    by: ruth,
    role: "associate",
    when: [160, 90],
  });
  await ivo.signedOff(["1.4", "1.5", "1.7", "1.9"], { by: bea, when: [150, 88] });
  await ivo.signedOff(allBut(LEADERSHIP, "2.2", "2.5", "2.6", "2.7", "2.9"), {
    by: bea,
    when: [140, 70],
  });
  await ivo.signedOff(["4.2"], { by: cai, role: "associate", when: [68, 68] });
  await ivo.asks("3.1", {
    to: bea,
    daysAgo: 13,
    message: "The module is the only thing that shows it so far. Is it enough to talk about?",
  });
  await ivo.met(bea, { lastDaysAgo: 12, every: 9, minutes: [60, 60, 60, 60, 60, 60, 60, 60] });
  await hasFeedback(ivo, { colleaguesDaysAgo: 260, patientsDaysAgo: 230 });
  await worksIn(ivo, hospital.areas.chestAndLimb, { entrustedBy: [bea, ruth], chosenDaysAgo: 500 });
}

const poster: Story = {
  title: "Poster: radiographer-led discharge from a fracture pathway",
  type: "presentation",
  setting: "National study day",
  happened:
    "I showed a year of people whom the reporting radiographer sent home from the fracture pathway: how many, who came back, and what for.",
  learned:
    "Questions from nurses in the audience exposed how little I had said about safety-netting.",
  changed:
    "Two departments asked for our protocol, so I shared it with our lessons attached. The sheet that people take home has a number on it now.",
  marks: ["innovation", "analysis"],
  shows: {
    "2.7": "Two departments have taken the protocol, and I am in touch with both.",
    "4.7":
      "A year's results were shown to those who could use them or doubt them, and both happened.",
  },
};

const agreements: Story = {
  title: "Learning agreements for two trainee reporters",
  type: "supervision-record",
  happened:
    "I supervised two trainee reporters from the first day. After six weeks neither was where the plan had them.",
  learned:
    "One trainee needed volume and the other needed courage, and I had given both the same plan.",
  changed: "Separate goals and a weekly blind-read slot changed the pace for each.",
  marks: ["autonomy", "complexity"],
  shows: {
    "3.4": "The blind-read slot is open to anybody now, and people come to be wrong in company.",
    "3.6": "I saw two different needs behind one delay, and met each of them.",
    "3.8": "I supervised both to a written agreement, and rewrote it when it did not serve.",
  },
};
