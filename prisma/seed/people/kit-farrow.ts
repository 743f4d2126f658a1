import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { ALL_CODES, allBut, CLINICAL, ENTRUSTED, tells } from "../telling";
import { radiotherapy } from "../words/therapy-trades";
import { everyKindBut } from "../words/stories";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/**
 * Nell supervises Kit, who reviews people during radiotherapy and prescribes; Ruth has signed off leadership. Kit is
 * approaching: two research capabilities have nothing to show yet.
 */
export async function kitFarrow(hospital: Hospital): Promise<void> {
  const { nell, ruth, gil, priya, cai, orla } = hospital;
  const kit = await enrol(hospital, {
    name: "Kit Farrow",
    team: hospital.therapies,
    profession: "therapeutic radiographer",
    field: "radiotherapy-oncology",
    setting: "Regional radiotherapy centre, outpatient",
    post: "Review radiographer, independent prescriber",
    startedDaysAgo: 1_060,
    registration: ["HCPC", "RA999011", 464],
    mastersDaysAgo: 720,
    scopeReviewedDaysAgo: [500, 140],
    entitledDaysAgo: 830,
    jobPlan: [65, 15, 10, 10],
  });
  await supervises(kit, nell, { sinceDaysAgo: 530 });
  await supervises(kit, ruth, { sinceDaysAgo: 480, scope: ["2"] });

  await tells(kit, {
    work: radiotherapy,
    kinds: everyKindBut("consultation", "shorterDelay", "grant", "honoraryDay"),
    when: [590, 64],
    confirmedBy: [gil, priya, cai],
    university: orla,
  });
  await kit.confirmed(reviewClinic, { daysAgo: 91, by: [gil] });
  await kit.confirmed(skinPathway, { daysAgo: 274, by: [gil, priya] });
  await kit.confirmed(antiemetic, { daysAgo: 243, by: [nell] });

  await kit.selfAssessed(allBut(ALL_CODES, "1.10", "4.4", "4.5", "4.8"), [330, 70]);
  const activity = "A review clinic with prescribing";
  await kit.entrusted(ENTRUSTED, { by: [gil, nell], daysAgo: 95, activity });
  await kit.signedOff(allBut(CLINICAL, "1.9", "1.10"), { by: nell, when: [150, 74] });
  await kit.signedOff(["2.3", "2.4", "2.6", "2.8", "2.10", "2.11"], {
    by: ruth,
    role: "associate",
    when: [130, 60],
  });
  await kit.signedOff(["3.1", "3.2", "3.3"], { by: nell, when: [90, 62] });
  await kit.signedOff(["4.1", "4.2", "4.3"], { by: nell, when: [88, 58] });
  await kit.asks("4.6", { to: nell, daysAgo: 11 });
  await hasFeedback(kit, { colleaguesDaysAgo: 310, patientsDaysAgo: 190, narrativeDaysAgo: 80 });
  await worksIn(kit, await hospital.areas.shipped("on-treatment-review"), { entrustedBy: [nell] });
}

const reviewClinic: Story = {
  title: "Mini-CEX: on-treatment review clinic, breast",
  type: "mini-cex",
  happened:
    "Gil sat in on a review in the third week. I had twelve minutes, a form with nine boxes, and a person who did not want to talk about her skin.",
  learned:
    "I let the person set the agenda and learned that sleep, not skin, was the real problem.",
  changed:
    "Next time I will ask about work and caring roles before looking at the treatment site. The form has been turned round since.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.4": "We assessed together what had changed, beginning with what she had come to say.",
    "1.5": "I waited through a long silence, and the important sentence came after it.",
    "1.7": "I changed the time of one medicine, within my formulary, and rang three days later.",
    "3.3": "She chose between two plans, and could say why to Gil afterwards.",
  },
};

const skinPathway: Story = {
  title: "Skin-care pathway redesign over two treatment sites",
  type: "quality-improvement",
  setting: "Radiotherapy network",
  happened:
    "Two sites of one network cared for the same skin in different ways. I brought both teams into one room, four times, with the counts of the last half-year.",
  learned: "Sites used different creams for historic reasons, and staff feared losing choice.",
  changed:
    "Agreeing one pathway with a three-month trial kept people on board and gave us figures to judge it. The pathway stayed, with one cream more than I had wanted.",
  marks: ["innovation", "complexity"],
  shows: {
    "1.10": "What people got had depended on their address, and I argued until it did not.",
    "2.5": "The change reached over two sites, from the first meeting to the figures after it.",
    "2.8": "I kept two unwilling teams talking, and let the other site lead the last meeting.",
    "4.2":
      "Counts before and after, on one sheet, with a rule made first for what would count as worse.",
  },
};

const antiemetic: Story = {
  title: "CBD: prescribing an antiemetic during palliative spine treatment",
  type: "cbd",
  happened:
    "A person in pain and sick, on eleven medicines, with one treatment left. I could prescribe something, and the question was whether I should.",
  learned:
    "I checked interactions, found one, and rang the oncology pharmacist before deciding. We chose the older medicine at half the dose.",
  changed: "The case prompted me to redraw the edge of my personal formulary with my lead.",
  marks: ["complexity", "autonomy", "analysis"],
  shows: {
    "1.2": "I knew where my formulary ends, and that this lay on the edge.",
    "1.7": "I prescribed, looked again after two days and stopped it on the fourth.",
    "2.11": "My lead and I changed my scope in writing because of what this case showed.",
  },
};
