import * as feedback from "@/lib/feedback/schema";
import * as results from "@/lib/feedback/service";
import * as meeting from "@/lib/supervision/schema";
import * as meetings from "@/lib/supervision/service";
import { plain, type TriedDeed } from "./tried-deed";

const cycleFields = [
  ...["completedOn", "raters", "professions", "consultants", "juniors"],
  ...["facilitated", "facilitator"],
];
const surveyFields = ["completedOn", "responses", "method"];

/** What is recorded beside evidence and decisions. */
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
  removePatientFeedbackAction: plain(feedback.removePatients, results.removeFromPatients, [
    "surveyId",
  ]),
};
