import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { ALL_CODES, CLINICAL, EDUCATION, ENTRUSTED, LEADERSHIP, RESEARCH, tells } from "../telling";
import { ultrasound } from "../words/imaging-trades";
import { everyKindBut } from "../words/stories";
import { hasFeedback, isReviewed } from "./complete";
import { worksIn } from "../works-in";

/**
 * Ruth supervises Gwen, a sonographer, and Moira, who is a nurse, has signed off half of her capabilities. Gwen is
 * ready for review; no panel has been asked yet.
 */
export async function gwenPascoe(hospital: Hospital): Promise<void> {
  const { ruth, moira, cai, owen, lena, priya, orla, ines } = hospital;
  const gwen = await enrol(hospital, {
    name: "Gwen Pascoe",
    team: hospital.imaging,
    profession: "sonographer",
    field: "diagnostic-imaging",
    setting: "Community ultrasound clinic",
    post: "Sonographer advanced practitioner",
    startedDaysAgo: 1_100,
    registration: ["HCPC", "RA999003", 464],
    mastersDaysAgo: 1_020,
    scopeReviewedDaysAgo: [610, 250],
    jobPlan: [65, 10, 15, 10],
  });
  await supervises(gwen, ruth, { sinceDaysAgo: 1_000 });
  await supervises(gwen, moira, { sinceDaysAgo: 410, scope: ["2", "3"] });

  await tells(gwen, {
    work: ultrasound,
    kinds: everyKindBut("peerReview", "teachingObserved"),
    when: [610, 75],
    confirmedBy: [owen, priya, cai, lena],
    university: orla,
  });
  await gwen.confirmed(imageReview, { daysAgo: 152, by: [lena] });
  await gwen.confirmed(unexpectedNews, { daysAgo: 304, by: [priya, cai] });

  await gwen.selfAssessed(ALL_CODES, [390, 85]);
  const activity = "A scan list in early pregnancy";
  await gwen.entrusted(ENTRUSTED, { by: [cai, ruth], daysAgo: 110, activity });
  await gwen.signedOff(CLINICAL, { by: ruth, when: [140, 70] });
  await gwen.signedOff(LEADERSHIP, { by: moira, role: "associate", when: [136, 66] });
  await gwen.signedOff(EDUCATION, { by: moira, role: "associate", when: [130, 62] });
  await gwen.signedOff(RESEARCH, { by: ruth, when: [126, 58] });
  await hasFeedback(gwen, {
    colleaguesDaysAgo: 380,
    patientsDaysAgo: 678,
    responses: 31,
    narrativeDaysAgo: 25,
  });
  await isReviewed(gwen, { by: ruth, second: ines, daysAgo: 16 });
  await worksIn(gwen, await hospital.areas.shipped("ultrasound"), {
    entrustedBy: [ruth],
    chosenDaysAgo: 800,
  });
}

const imageReview: Story = {
  title: "Peer image and report review, gynaecological ultrasound",
  type: "peer-review-record",
  happened:
    "Four of us scored forty of each other's scans and reports on one sheet, without names. Where two scores differed by more than one we looked together.",
  learned:
    "Scoring each other's scans felt awkward at first but showed we measured endometrial thickness in two ways.",
  changed: "We wrote a shared rule and will compare again next quarter.",
  marks: ["analysis", "autonomy"],
  shows: {
    "2.4": "The review ended in a rule that all four of us now keep.",
    "3.5": "Four people learned from forty scans, and nobody had to be the one who was wrong.",
    "4.2": "Sheet, sample and threshold were fixed first, and the comparison is arranged.",
  },
};

const unexpectedNews: Story = {
  title: "Teaching observed: breaking unexpected news in early pregnancy scans",
  type: "teaching-observed",
  setting: "University simulation suite",
  happened:
    "Two actors, six learners, and a scan on which nothing moved. I showed it once, then each of them did it. An educator watched me and not them.",
  learned:
    "Learners valued the pause I built in after the first sentence, yet I talked too much in feedback.",
  changed:
    "I will let the actor speak before I do. We run it each term now, with the nurses beside us.",
  marks: ["complexity", "innovation", "autonomy"],
  shows: {
    "1.5": "The first sentence, the pause and what comes after are how I speak to people myself.",
    "3.7": "Six people more can now do this, and I watched two of them do it in the clinic.",
    "3.8": "I was watched while I taught, and changed how I give feedback because of it.",
  },
};
