import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import {
  ALL_CODES,
  allBut,
  CLINICAL,
  EDUCATION,
  ENTRUSTED,
  LEADERSHIP,
  RESEARCH,
  tells,
} from "../telling";
import { breastImaging } from "../words/imaging-trades";
import { everyKindBut } from "../words/stories";
import { hasFeedback, isReviewed } from "./complete";
import { worksIn } from "../works-in";

/**
 * Ruth supervises Efa, who works in breast imaging; Bea has signed off her leadership and education. Efa is ready for
 * review. Her sign-off of 1.11 runs out in three weeks.
 */
export async function efaBowen(hospital: Hospital): Promise<void> {
  const { ruth, bea, cai, owen, gil, priya, orla, ines } = hospital;
  const efa = await enrol(hospital, {
    name: "Efa Bowen",
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "Breast screening service",
    post: "Breast imaging advanced practitioner",
    startedDaysAgo: 1_150,
    registration: ["HCPC", "RA999002", 464],
    mastersDaysAgo: 860,
    scopeReviewedDaysAgo: [520, 160],
    entitledDaysAgo: 900,
    jobPlan: [60, 15, 15, 10],
  });
  await supervises(efa, ruth, { sinceDaysAgo: 1_100 });
  await supervises(efa, bea, { sinceDaysAgo: 800, scope: ["2", "3"] });

  await tells(efa, {
    work: breastImaging,
    kinds: everyKindBut("audit"),
    when: [640, 60],
    confirmedBy: [cai, owen, gil, priya],
    university: orla,
  });
  await efa.confirmed(discordantBiopsy, { daysAgo: 183, by: [cai] });
  await efa.confirmed(readerStatistics, { daysAgo: 30, by: [ruth] });

  await efa.selfAssessed(ALL_CODES, [420, 70]);
  const activity = "An assessment clinic, from the films to the biopsy";
  await efa.entrusted(ENTRUSTED, { by: [cai, ruth], daysAgo: 90, activity });
  await efa.signedOff(["1.11"], { by: ruth, when: [345, 345] });
  await efa.signedOff(allBut(CLINICAL, "1.11"), { by: ruth, when: [130, 75] });
  await efa.signedOff(LEADERSHIP, { by: bea, role: "associate", when: [128, 60] });
  await efa.signedOff(EDUCATION, { by: bea, role: "associate", when: [122, 52] });
  await efa.signedOff(RESEARCH, { by: ruth, when: [118, 50] });
  await hasFeedback(efa, {
    ...{ colleaguesDaysAgo: 300, patientsDaysAgo: 210, narrativeDaysAgo: 40 },
    cites: [
      "CBD: discordant stereotactic biopsy result",
      "Quarterly reader statistics and recall review",
    ],
  });
  await isReviewed(efa, { by: ruth, second: ines, daysAgo: 24 });
  await worksIn(efa, await hospital.areas.shipped("breast-screening-reading"), {
    entrustedBy: [ruth],
    chosenDaysAgo: 900,
  });
}

const readerStatistics: Story = {
  title: "Quarterly reader statistics and recall review",
  type: "volume-log",
  happened:
    "I set my reading of the last quarter beside the unit's: 1,840 screens, recalls, cancers found, and the answers of the second reader. Then I took out twelve women whom I had recalled and who turned out to be well.",
  learned: "My recall rate sat above the unit average in women under fifty-five.",
  changed:
    "Reviewing twelve recalled cases with a colleague helped me tell overlap from true asymmetry. We look at twelve more in spring, drawn by her.",
  marks: ["autonomy", "analysis", "complexity"],
  shows: {
    "1.11": "These are the screening programme's own figures for my reading, by age.",
    "2.3":
      "They show what I add to the unit, and where I cost women a visit that they did not need.",
    "4.2": "I audited my recalls with a colleague, and have a date for doing it again.",
  },
};

const discordantBiopsy: Story = {
  title: "CBD: discordant stereotactic biopsy result",
  type: "cbd",
  setting: "Breast assessment clinic",
  happened:
    "A biopsy that I had taken came back as ordinary tissue. The picture was not ordinary. The meeting was ready to send the woman home.",
  learned:
    "The histology did not fit the images, so I brought the case back to the meeting and argued for repeat sampling. It was granted, and it mattered.",
  changed: "I now record my own suspicion level before the result arrives.",
  marks: ["complexity", "autonomy"],
  shows: {
    "1.6":
      "I held image and histology against each other and said which of them I believed, and why.",
    "1.8": "The risk was a reassuring result that was wrong, and I would not let it pass.",
    "1.9": "Pathology, surgery and imaging each had a part of it; I put the parts on one table.",
  },
};
