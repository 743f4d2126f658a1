import * as panel from "@/lib/details/panel/schema";
import { recordDecision } from "@/lib/details/panel/service";
import * as waiver from "@/lib/details/waiver/schema";
import * as waivers from "@/lib/details/waiver/service";
import * as feedback from "@/lib/feedback/schema";
import * as results from "@/lib/feedback/service";
import * as profile from "@/lib/readiness/profile/schema";
import { choose } from "@/lib/readiness/profile/service";
import { movePortfolio } from "@/lib/readiness/move/schema";
import { move } from "@/lib/readiness/move/service";
import * as meeting from "@/lib/supervision/schema";
import * as meetings from "@/lib/supervision/service";
import { plain, type TriedDeed } from "./tried-deed";

const cycleFields = [
  ...["completedOn", "raters", "professions", "consultants", "juniors"],
  ...["facilitated", "facilitator"],
];
const surveyFields = ["completedOn", "responses", "method"];

/** What is recorded beside evidence and sign-offs. */
export const RECORD_DEEDS: Readonly<Record<string, TriedDeed>> = {
  recordOwnMeetingAction: plain(meeting.recordOwnMeeting, meetings.recordOwn, [
    ...["key", "heldOn", "minutes", "supervisorId"],
  ]),
  recordMeetingWithAction: plain(meeting.recordMeetingWith, meetings.recordWith, [
    ...["key", "heldOn", "minutes", "practitionerId"],
  ]),
  removeOwnMeetingAction: plain(meeting.removeMeeting, meetings.remove, ["meetingId"]),
  removeMeetingWithAction: plain(meeting.removeMeeting, meetings.remove, ["meetingId"]),
  recordColleagueFeedbackAction: plain(feedback.recordColleagues, results.recordFromColleagues, [
    ...["key", ...cycleFields],
  ]),
  changeColleagueFeedbackAction: plain(feedback.changeColleagues, results.changeFromColleagues, [
    ...["cycleId", ...cycleFields],
  ]),
  removeColleagueFeedbackAction: plain(feedback.removeColleagues, results.removeFromColleagues, [
    "cycleId",
  ]),
  recordPatientFeedbackAction: plain(feedback.recordPatients, results.recordFromPatients, [
    ...["key", ...surveyFields],
  ]),
  changePatientFeedbackAction: plain(feedback.changePatients, results.changeFromPatients, [
    ...["surveyId", ...surveyFields],
  ]),
  recordPanelDecisionAction: plain(panel.recordPanelDecision, recordDecision, [
    ...["key", "personId", "profile", "outcome", "decidedOn", "reasons"],
  ]),
  approveWaiverAction: plain(waiver.approveWaiver, waivers.approve, [
    ...["key", "personId", "gate", "approvedOn", "endsOn", "reasons"],
  ]),
  chooseProfileAction: plain(profile.chooseProfile, choose, ["personId", "from", "profile"]),
  movePortfolioAction: plain(movePortfolio, move, [
    ...["personId", "fromVersionId", "toVersionId"],
  ]),
  endWaiverAction: plain(waiver.endWaiver, waivers.end, ["waiverId", "endsOn"]),
  removePatientFeedbackAction: plain(feedback.removePatients, results.removeFromPatients, [
    "surveyId",
  ]),
};
