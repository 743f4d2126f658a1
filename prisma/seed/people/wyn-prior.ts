import { daysBefore } from "@/lib/rules/calendar-date";
import { waiver } from "../build/details";
import { daysAfter } from "../build/time";
import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { tells } from "../telling";
import { pharmacy } from "../words/therapy-trades";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/**
 * Aled supervises Wyn, a pharmacist in a primary care network, whose research is stronger than the clinic. Nia has
 * waived patient feedback until the spring, because the clinic is new.
 */
export async function wynPrior(hospital: Hospital): Promise<void> {
  const { aled, nell, nia, priya, lena, orla } = hospital;
  const wyn = await enrol(hospital, {
    name: "Wyn Prior",
    team: hospital.therapies,
    profession: "pharmacist",
    field: "other",
    setting: "Primary care network",
    post: "Advanced clinical pharmacist",
    startedDaysAgo: 600,
    registration: ["GPhC", "9999016", 220],
    mastersDaysAgo: 330,
    scopeReviewedDaysAgo: [150],
    jobPlan: [60, 10, 10, 20],
  });
  await supervises(wyn, aled, { sinceDaysAgo: 590 });
  await supervises(wyn, nell, { sinceDaysAgo: 450, scope: ["4"] });

  await tells(wyn, {
    work: pharmacy,
    kinds: [
      ...["researchModule", "audit", "shorterDelay", "whatIsComing", "newRecord", "grant"],
      ...["volumeLog", "cbd", "poster", "honoraryDay", "scopeAgreed", "studyDay"],
    ] as const,
    when: [540, 70],
    confirmedBy: [priya, lena, aled],
    university: orla,
  });
  await wyn.confirmed(deprescribing, { daysAgo: 275, by: [aled] });

  await wyn.selfAssessed(["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8"], [180, 60]);
  await wyn.selfAssessed(["2.3", "2.11", "3.2"], [120, 90]);
  await wyn.signedOff(["4.1", "4.2", "4.3", "4.5", "4.6"], {
    by: nell,
    role: "associate",
    when: [80, 46],
  });
  await wyn.signedOff(["2.11"], { by: aled, when: [50, 50] });
  await hasFeedback(wyn, { colleaguesDaysAgo: 200 });
  const { into, of, today } = wyn;
  const [on, until] = [daysBefore(today, 90), daysAfter(today, 150)];
  const reasons =
    "Wyn has been on secondment to the formulary team since the summer and saw no patients who could answer a survey. It is due again in the spring.";
  await waiver(into, { of, gate: "G10", by: nia, on, until, reasons });
  await worksIn(wyn, await hospital.areas.shipped("prescribing"), { entrustedBy: [aled] });
}

const deprescribing: Story = {
  title: "Journal club: appraisal of a deprescribing trial",
  type: "reflective-account",
  happened:
    "I took the trial that everybody quotes to our journal club, with its protocol, and asked the eleven of us to bet on the result before they saw it.",
  learned: "The trial excluded the people we see most, and I nearly missed it.",
  changed:
    "I now start every session by asking who is absent from the table of participants. We stop more slowly in care homes since.",
  marks: ["analysis", "complexity"],
  shows: {
    "3.2": "I taught myself the statistics that the paper leans on before I spoke about it.",
    "3.4": "Anybody may bring a paper now, and the receptionist has brought one.",
    "4.3": "I weighed the trial against two others and against whom we really see.",
  },
};
