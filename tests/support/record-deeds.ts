import * as meeting from "@/lib/supervision/schema";
import * as meetings from "@/lib/supervision/service";
import { plain, type TriedDeed } from "./tried-deed";

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
};
