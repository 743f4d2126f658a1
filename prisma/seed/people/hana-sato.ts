import { daysBefore } from "@/lib/rules/calendar-date";
import { revocation } from "../build/decisions";
import { pillarReview } from "../build/reviews";
import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { ALL_CODES, allBut, CLINICAL, ENTRUSTED, tells } from "../telling";
import { computedTomography } from "../words/imaging-trades";
import { everyKindBut } from "../words/stories";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/**
 * Bea supervises Hana, who reports heads, and has made nearly all of her sign-offs; Cai looks after her research. She
 * is approaching. Bea revoked 2.5 last month, and the evaluation of the algorithm waits for Cai to confirm it. Bea has
 * reviewed two of her pillars: Moira declined to look at the first, and Cai has been asked about the third.
 */
export async function hanaSato(hospital: Hospital): Promise<void> {
  const { bea, cai, ruth, owen, gil, priya, orla } = hospital;
  const hana = await enrol(hospital, {
    name: "Hana Sato",
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "Teaching hospital, emergency imaging",
    post: "CT reporting radiographer",
    startedDaysAgo: 980,
    registration: ["HCPC", "RA999005", 464],
    mastersDaysAgo: 500,
    scopeReviewedDaysAgo: [720, 357],
    entitledDaysAgo: 690,
    jobPlan: [70, 10, 10, 10],
  });
  await supervises(hana, bea, { sinceDaysAgo: 780 });
  await supervises(hana, cai, { sinceDaysAgo: 560, scope: ["4"] });

  await tells(hana, {
    work: computedTomography,
    kinds: everyKindBut("whatIsComing"),
    when: [630, 80],
    confirmedBy: [owen, ruth, gil, priya],
    university: orla,
  });
  await hana.waiting(silentTrial, {
    daysAgo: 61,
    asked: cai,
    askedAgo: 12,
    message: "You saw the lists of that month. Are the numbers as you remember them?",
  });

  await hana.selfAssessed(allBut(ALL_CODES, "1.7", "2.2", "3.4", "3.7", "4.5", "4.8"), [380, 75]);
  const activity = "An evening of reporting heads";
  await hana.entrusted(ENTRUSTED, { by: [ruth, bea], daysAgo: 100, activity });
  await hana.signedOff(allBut(CLINICAL, "1.7", "1.10"), { by: bea, when: [170, 84] });
  await hana.signedOff(["2.1", "2.3", "2.4", "2.8", "2.10", "2.11"], { by: bea, when: [165, 92] });
  await hana.signedOff(["3.1", "3.2"], { by: bea, when: [120, 96] });
  await hana.signedOff(["4.2", "4.3", "4.7"], { by: cai, role: "associate", when: [74, 55] });
  const redesign = await hana.decided("2.5", {
    by: bea,
    decision: "achieved",
    daysAgo: 160,
    method: "record",
    reasons:
      "A change that went past your own team and held for a quarter. Next, hand it to the people who run it and see whether it still holds.",
  });
  await revocation(hana.into, {
    of: redesign,
    by: bea,
    on: daysBefore(hana.today, 35),
    reason:
      "The figures for the second site belonged to another change that began in the same week. We have talked about it; please show me the first site alone and ask again.",
  });
  await hana.asks("4.6", { to: cai, daysAgo: 8 });
  const reviewed = { of: hana.of, by: bea };
  await pillarReview(hana.into, {
    ...reviewed,
    pillar: "1",
    on: daysBefore(hana.today, 21),
    comment:
      "Ten of eleven stand, and I have watched most of it. 1.10 is the one that we have not talked about; bring the rota that you changed.",
    asked: {
      who: hospital.moira,
      declinedBecause:
        "I begin beside Hana in the stroke unit next month, so I am not far enough away.",
    },
  });
  await pillarReview(hana.into, {
    ...reviewed,
    pillar: "3",
    on: daysBefore(hana.today, 6),
    comment:
      "What is here is good and there is too little of it: two capabilities signed off, and one course that taught others. I would still like a second pair of eyes on how it is judged.",
    asked: { who: cai },
  });
  await hasFeedback(hana, { colleaguesDaysAgo: 420, patientsDaysAgo: 400 });
  await worksIn(hana, await hospital.areas.shipped("ct-head-reporting"), {
    entrustedBy: [bea],
    chosenDaysAgo: 600,
  });
}

const silentTrial: Story = {
  title: "Silent trial of a head-CT triage algorithm",
  type: "service-evaluation",
  happened:
    "For a month the software sorted our heads where nobody could see it. I compared its order with ours, 612 scans, and with what each of them turned out to be.",
  learned:
    "The software flagged most bleeds but also many calcified vessels, which would have moved other patients down the list.",
  changed:
    "I set out what evidence we still lack before anyone relies on it. The emergency department has asked to be in the next round.",
  marks: ["innovation", "analysis", "complexity"],
  shows: {
    "2.9": "I tested a coming technology on our own work before anybody depended on it.",
    "4.1": "I set our month beside the three published evaluations and said where it differs.",
    "4.3": "I weighed sensitivity against what the false alarms would have done to others.",
    "4.4": "The paper names what we do not know yet and how we could safely find out.",
  },
};
