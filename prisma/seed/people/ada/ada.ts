import { daysBefore } from "@/lib/rules/calendar-date";
import { activityAt, areaEntrustment, areaShowing } from "../../build/area";
import { entrustment } from "../../build/decisions";
import { colleagueFeedback, patientFeedback } from "../../build/details";
import type { EvidenceRef } from "../../build/item";
import { pillarReview } from "../../build/reviews";
import { dispute, flag } from "../../build/standing";
import { at, workingDayBefore } from "../../build/time";
import { enrol, supervises } from "../../enrol";
import type { Hospital } from "../../hospital";
import type { Portfolio } from "../../portfolio";
import { hasMore } from "./details";
import * as earlier from "./earlier";
import * as thisYear from "./this-year";
import * as unfinished from "./unfinished";
import { worksIn } from "../../works-in";

/**
 * Bea supervises Ada, a reporting radiographer in training; Cai looks after her clinical practice and her research,
 * Ruth after her leadership. Ada is developing: Research is her shortest pillar. Audit (4.2) rests on one module so
 * far, 1.10 is due for a refresh, what 2.3 rests on was corrected since, and Bea has sat on 4.3 for 19 days.
 */
export async function adaNwosu(hospital: Hospital): Promise<void> {
  const ada = await enrol(hospital, {
    name: "Ada Nwosu",
    passwordHash: hospital.passwordHash,
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "District general hospital, imaging",
    post: "Reporting radiographer, trainee advanced practitioner",
    trainee: true,
    startedDaysAgo: 900,
    registration: ["HCPC", "RA999001", 464],
    mastersDaysAgo: null,
    scopeReviewedDaysAgo: [631, 266],
    entitledDaysAgo: 570,
    jobPlan: [84, 6, 6, 4],
  });
  await supervises(ada, hospital.bea, { sinceDaysAgo: 810 });
  await supervises(ada, hospital.cai, { sinceDaysAgo: 600, scope: ["1", "4"] });
  await supervises(ada, hospital.ruth, { sinceDaysAgo: 500, scope: ["2"] });
  await hasMore(ada, hospital);
  await writes(ada, hospital);
  const returned = await isStillOpen(ada, hospital);
  await isDecidedOn(ada, hospital);
  await meetsAndIsAsked(ada, hospital);
  await worksInAnArea(ada, hospital, returned);
}

async function writes(ada: Portfolio, { bea, cai, ruth, owen, lena, priya, orla }: Hospital) {
  await ada.confirmed(earlier.newlyQualified, { daysAgo: 861, by: [bea] });
  await ada.confirmed(earlier.plainFilmLead, { daysAgo: 783, by: [owen] });
  await ada.confirmed(earlier.interpretation, { daysAgo: 499, by: [orla], strong: true });
  await ada.confirmed(earlier.justification, { daysAgo: 457, by: [bea] });
  await ada.confirmed(earlier.journalClub, { daysAgo: 424, by: [ruth] });
  await ada.confirmed(earlier.majorIncident, { daysAgo: 401, by: [cai] });
  await ada.confirmed(earlier.unexpected, { daysAgo: 349, by: [ruth] });
  await ada.confirmed(earlier.chestTeaching, { daysAgo: 311, by: [owen] });
  await ada.confirmed(earlier.colleagues, { daysAgo: 296, by: [bea] });
  await ada.confirmed(earlier.threeTimes, { daysAgo: 289, by: [owen] });
  await ada.confirmed(earlier.patientsOnWaiting, { daysAgo: 276, by: [priya] });
  await ada.confirmed(earlier.scope, { daysAgo: 266, by: [bea] });
  await ada.confirmed(earlier.lungMeeting, { daysAgo: 255, by: [cai] });
  await ada.confirmed(thisYear.phoning, { daysAgo: 237, by: [bea, priya] });
  await ada.confirmed(thisYear.discrepancies, { daysAgo: 234, by: [ruth] });
  await ada.confirmed(thisYear.triage, { daysAgo: 208, by: [cai] });
  const wording = await ada.confirmed(thisYear.requestWording, { daysAgo: 201, by: [lena] });
  await flag(ada.into, {
    on: wording,
    by: lena,
    day: daysBefore(ada.today, 190),
    reasons: "The last line of What happened? names the ward and the day.",
    cleared: {
      by: bea,
      day: daysBefore(ada.today, 188),
      because: "Read again with Lena: three wards are meant and none of them can be known from it.",
    },
  });
  await ada.confirmed(thisYear.firstAgreement, { daysAgo: 194, by: [bea] });
  await ada.confirmed(thisYear.researchModule, {
    daysAgo: 186,
    by: [orla],
    saying: "Passed, with merit for the honesty of the conclusion. I marked it.",
  });
  await ada.confirmed(thisYear.tenReports, { daysAgo: 159, by: [lena] });
  await ada.confirmed(thisYear.reportersForum, { daysAgo: 136, by: [owen] });
  await ada.confirmed(thisYear.lyticArea, { daysAgo: 111, by: [cai] });
  await ada.confirmed(thisYear.learningPlan, { daysAgo: 73, by: [bea] });
  await ada.confirmed(thisYear.miniIpx, { daysAgo: 69, by: [cai] });
}

/** What has come of it, other than being confirmed. */
async function isStillOpen(ada: Portfolio, { bea, priya, tom, ruth }: Hospital) {
  await ada.waiting(thisYear.poster, { daysAgo: 46, asked: ruth, askedAgo: 44 });
  await ada.waiting(thisYear.leaflet, {
    daysAgo: 34,
    asked: tom,
    askedAgo: 32,
    message: "Tom, is this how you remember our two afternoons?",
  });
  await ada.waiting(thisYear.workshop, { daysAgo: 20, asked: priya, askedAgo: 19 });
  const returned = {
    by: bea,
    at: at(daysBefore(ada.today, 26), "17:35"),
    reasons:
      "A good account of a good deed. The clinic, the weekday and the rare joint together could tell somebody who this was. Take out the clinic and the joint, keep what you did.",
  };
  const wrongClinic = await ada.tell({ ...ada.submitted(unfinished.wrongClinic, 33), returned });
  const withdrawn = {
    at: at(daysBefore(ada.today, 50), "18:05"),
    reason: "The poster with forty conclusions replaces it.",
  };
  await ada.tell({ ...ada.submitted(unfinished.posterTwice, 70), withdrawn });
  await ada.draft(unfinished.tenHands, 9);
  await ada.draft(unfinished.threeFields, 2);
  return wrongClinic;
}

async function isDecidedOn(ada: Portfolio, hospital: Hospital) {
  const { bea, cai, ruth } = hospital;
  await ada.selfAssessed(
    ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "1.11"],
    [330, 95],
  );
  await ada.selfAssessed(
    ["2.1", "2.2", "2.3", "2.4", "2.5", "2.7", "2.8", "2.10", "2.11"],
    [240, 80],
  );
  await ada.selfAssessed(["3.1", "3.2", "3.3", "3.5", "3.6", "3.8"], [180, 60]);
  await ada.selfAssessed(["4.1", "4.2", "4.3"], [90, 40]);

  const activity = "A reporting session of chest and limb radiographs";
  await ada.entrusted(["1.4", "1.8"], { by: [cai, bea], daysAgo: 69, activity });
  const { into, of, today } = ada;
  const onSix = { of, capability: "1.6", activity };
  await entrustment(into, { ...onSix, by: cai, level: 4, on: daysBefore(today, 69) });
  await entrustment(into, { ...onSix, by: bea, level: 3, on: daysBefore(today, 173) });

  const hot = await correctsAnItem(ada, hospital);
  await ada.signedOff(["1.1", "1.2", "1.10", "2.2", "2.4"], { by: bea, when: [230, 120] });
  await ada.decided("2.3", {
    by: bea,
    decision: "achieved",
    daysAgo: 150,
    method: "record",
    reasons:
      "Two sets of figures, one of them with a result that you did not like, and you kept it in. Keep doing that. Next, show the referrers what they gained.",
    restsOn: [hot],
  });
  await ada.signedOff(["3.1", "3.2"], { by: bea, when: [66, 60] });
  await ada.signedOff(["1.3", "1.4", "1.8"], { by: cai, role: "associate", when: [64, 38] });
  await ada.signedOff(["2.10", "2.11"], { by: ruth, role: "associate", when: [140, 110] });
  const moreAsked = await ada.decided("1.6", {
    by: bea,
    decision: "more-evidence",
    daysAgo: 100,
    method: "met",
    reasons:
      "Sound on films with a clear answer. I would like one case where the answer stayed open, and what you did then. Keep: your comparison with the last examination. Change: say how sure you are before you say what it is.",
  });

  await dispute(ada.into, {
    of: ada.of,
    signOff: moreAsked,
    day: daysBefore(ada.today, 97),
    reasons:
      "One of the two cases did stay open for a week, and I wrote down what I did then. I think that this part of the item was not read.",
    closed: {
      by: hospital.stu,
      day: daysBefore(ada.today, 90),
      outcome:
        "Bea and Ada met and read it together. Both agree that the case is a good one and that the item does not say how sure she was. The decision stands, and Ada adds it.",
    },
  });

  await pillarReview(ada.into, {
    of: ada.of,
    pillar: "3",
    by: bea,
    on: daysBefore(ada.today, 55),
    comment:
      "Two capabilities are signed off, and the forum is hers by now. What is missing is somebody else’s learning over a longer time; we have agreed on a student who stays for a year.",
    secondReviewer: hospital.moira,
    lookComment:
      "I read the six items. I would have said the same, and would ask for the students’ own words beside hers.",
  });

  await ada.asks("4.3", {
    to: bea,
    daysAgo: 19,
    message: "The journal club and the module are the two to read first.",
  });
  await ada.asks("1.9", { to: bea, daysAgo: 6 });
}

/** The figures were counted once more, a year later; what Bea decided rests on the first version. */
async function correctsAnItem(ada: Portfolio, { bea, cai }: Hospital) {
  const [first, second] = [earlier.hotReporting, earlier.hotReportingCorrected];
  const happened = { occurredOn: workingDayBefore(ada.today, 360) };
  const asItWas = ada.submitted(first, 360);
  const corrected = ada.submitted(second, 22);
  return ada.tell(
    { ...asItWas, asked: ada.answers(first, { daysAgo: 360, by: [cai] }) },
    {
      ...corrected,
      words: { ...corrected.words, ...happened },
      asked: ada.answers(second, { daysAgo: 22, by: [bea] }),
    },
  );
}

async function meetsAndIsAsked(ada: Portfolio, { bea }: Hospital) {
  const minutes = [60, 60, 45, 60, 60, 60, 60, 55, 60, 60, 60];
  await ada.met(bea, { lastDaysAgo: 5, every: 7, minutes });
  const { into, of, today } = ada;
  await colleagueFeedback(into, {
    of,
    on: daysBefore(today, 296),
    raters: 9,
    professions: 3,
    consultants: 0,
    juniors: 2,
    facilitator: "Ruth Calder",
  });
  await patientFeedback(into, {
    of,
    on: daysBefore(today, 158),
    responses: 11,
    method: "Cards on the desk of the fracture clinic; few were filled in.",
  });
}

/** Fourteen of eighteen activities are complete; each of the other four waits for something else. */
async function worksInAnArea(ada: Portfolio, hospital: Hospital, returned: EvidenceRef) {
  const { bea, cai, areas } = hospital;
  const complete = Array.from({ length: 14 }, (_, index) => index + 1);
  await worksIn(ada, areas.chestAndLimb, { entrustedBy: [bea, cai], chosenDaysAgo: 420, complete });
  const { into, of, today } = ada;
  const asked = (place: number) => activityAt(areas.chestAndLimb, place);
  await areaEntrustment(into, {
    ...{ of, activity: asked(15), by: cai, level: 3, on: workingDayBefore(today, 36) },
    comment: "You see them. Ask yourself each time what the referrer has to do about it.",
  });
  await areaEntrustment(into, {
    of,
    activity: asked(18),
    by: bea,
    on: workingDayBefore(today, 31),
  });
  await areaShowing(into, { of, activity: asked(17), item: returned, on: daysBefore(today, 32) });
}
