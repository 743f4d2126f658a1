import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { ALL_CODES, allBut, CLINICAL, ENTRUSTED, tells } from "../telling";
import { magneticResonance } from "../words/imaging-trades";
import { everyKindBut } from "../words/stories";
import { hasFeedback, isReviewed } from "./complete";
import { worksIn } from "../works-in";

/**
 * Ruth supervises Femi, an MRI radiographer; Bea has signed off leadership and education. He is approaching: colleagues
 * were last asked about him 26 months ago, which is two months too long.
 */
export async function femiAdeyemi(hospital: Hospital): Promise<void> {
  const { ruth, bea, cai, owen, gil, priya, orla, ines } = hospital;
  const femi = await enrol(hospital, {
    name: "Femi Adeyemi",
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "Teaching hospital, MRI",
    post: "MRI radiographer advanced practitioner",
    startedDaysAgo: 1_130,
    registration: ["HCPC", "RA999004", 464],
    mastersDaysAgo: 1_000,
    scopeReviewedDaysAgo: [560, 205],
    entitledDaysAgo: 870,
    jobPlan: [60, 20, 10, 10],
  });
  await supervises(femi, ruth, { sinceDaysAgo: 1_000 });
  await supervises(femi, bea, { sinceDaysAgo: 760, scope: ["2", "3"] });

  await femi.confirmed(secondFeedback, { daysAgo: 793, by: [gil] });
  await tells(femi, {
    work: magneticResonance,
    kinds: everyKindBut("colleagueFeedback", "scopeAgreed"),
    when: [620, 70],
    confirmedBy: [gil, cai, owen, priya],
    university: orla,
  });
  await femi.confirmed(implantTool, { daysAgo: 335, by: [cai] });

  await femi.selfAssessed(allBut(ALL_CODES, "2.9", "3.7", "4.5", "4.8"), [400, 90]);
  const activity = "A day of vetting and scanning";
  await femi.entrusted(ENTRUSTED, { by: [cai, ruth], daysAgo: 130, activity });
  await femi.signedOff(allBut(CLINICAL, "1.10"), { by: ruth, when: [150, 80] });
  await femi.signedOff(["2.1", "2.2", "2.3", "2.4", "2.8", "2.10", "2.11"], {
    by: bea,
    role: "associate",
    when: [140, 64],
  });
  await femi.signedOff(["3.1", "3.2", "3.3", "3.5", "3.8"], {
    by: bea,
    role: "associate",
    when: [132, 58],
  });
  await femi.signedOff(["4.1", "4.2"], { by: ruth, when: [112, 84] });
  await hasFeedback(femi, { colleaguesDaysAgo: 793, patientsDaysAgo: 330 });
  await isReviewed(femi, { by: ruth, second: ines, daysAgo: 48 });
  await worksIn(femi, hospital.areas.mri, { entrustedBy: [ruth], chosenDaysAgo: 700 });
}

const implantTool: Story = {
  title: "New implant decision tool for the MRI safety group",
  type: "governance-document",
  happened:
    "I wrote one sheet for what to do with an implant of which nobody has the papers, with the physicist, a cardiac physiologist and the night radiographers. It went through the safety group in two rounds.",
  learned:
    "The old list was out of date and lived in a drawer. Everybody had a photograph of it, each of a different year.",
  changed:
    "The tool names who decides, when to stop and how each decision is recorded, with a review date.",
  marks: ["innovation", "analysis"],
  shows: {
    "1.8": "It makes a rare and dangerous decision the same by day and by night.",
    "2.11": "It says whose decision it is and where a radiographer's part of it ends.",
    "4.6": "Every decision leaves a record, and the sheet says when it is to be looked at again.",
  },
};

const secondFeedback: Story = {
  title: "Second multi-source feedback cycle",
  type: "msf",
  happened:
    "Fourteen people of five professions answered the same questions as three years before. Gil went through the answers with me and laid the two sheets side by side.",
  learned: "Colleagues called me calm in emergencies but quick to take over.",
  changed: "I now say aloud when I am stepping back so that others can lead.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.3": "I heard what I had not wanted to hear, and asked for examples instead of arguing.",
    "2.1": "I asked what it is like to work beside me, twice, and set the answers side by side.",
    "2.8": "They said how I am in an emergency, and who does not get to lead because of it.",
  },
};
