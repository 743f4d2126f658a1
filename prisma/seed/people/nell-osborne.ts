import { daysBefore } from "@/lib/rules/calendar-date";
import { panelDecision } from "../build/details";
import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import { hasFeedback } from "./complete";
import * as consultancy from "./consultancy";
import { worksIn } from "../works-in";

/**
 * Nell supervises others, and has a portfolio of her own: she was recommended as an advanced practitioner two years ago
 * and works towards consultant practice, by the consultant framework's first stage. Ruth supervises her.
 */
export async function nellOsborne(hospital: Hospital): Promise<void> {
  const { ruth, aled, gil, orla, priya, nell: who } = hospital;
  const nell = await enrol(hospital, {
    who,
    name: who.name,
    team: hospital.therapies,
    profession: "therapeutic radiographer",
    field: "radiotherapy-oncology",
    setting: "Radiotherapy network",
    post: "Consultant therapeutic radiographer",
    framework: "consultant-2020",
    profile: "consultant-transition",
    startedDaysAgo: 700,
    registration: ["HCPC", "RA999020", 464],
    mastersDaysAgo: 1_700,
    scopeReviewedDaysAgo: [150],
    entitledDaysAgo: 690,
  });
  await supervises(nell, ruth, { sinceDaysAgo: 690 });
  await supervises(nell, aled, { sinceDaysAgo: 500 });
  const { into, of, today } = nell;
  await panelDecision(into, {
    of,
    on: daysBefore(today, 760),
    reasons:
      "Every pillar holds, and the second looks were independent. The panel asks that research go on beside the clinics.",
  });

  await nell.confirmed(consultancy.jointReview, { daysAgo: 420, by: [ruth, gil] });
  await nell.confirmed(consultancy.patientBoard, { daysAgo: 365, by: [priya] });
  await nell.confirmed(consultancy.networkFeedback, { daysAgo: 310, by: [aled] });
  await nell.confirmed(consultancy.coachingRound, { daysAgo: 240, by: [orla, gil] });
  await nell.confirmed(consultancy.evidenceMap, { daysAgo: 180, by: [orla] });
  await nell.confirmed(consultancy.crossBorder, { daysAgo: 120, by: [ruth] });
  await nell.confirmed(consultancy.observedWard, { daysAgo: 75, by: [aled] });

  await nell.selfAssessedAs(consultancy.own, [200, 90]);
  await hasFeedback(nell, { colleaguesDaysAgo: 305, patientsDaysAgo: 290 });
  await worksIn(nell, await hospital.areas.shipped("site-specialist-radiotherapy"), {
    entrustedBy: [ruth],
  });
}
