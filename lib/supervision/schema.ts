import { z } from "zod";
import { day, key } from "@/lib/action/schema";
import { MINUTES_MAX } from "./limits";

const MINUTES = `Enter whole minutes, from 1 to ${String(MINUTES_MAX)}.`;

const minutes = z
  .string(MINUTES)
  .trim()
  .regex(/^\d{1,3}$/, MINUTES)
  .transform(Number)
  .refine((number) => number >= 1 && number <= MINUTES_MAX, MINUTES);

/** As the practitioner records it: they say with whom. */
export const recordOwnMeeting = z.object({
  key,
  heldOn: day("Enter the day of the meeting."),
  minutes,
  supervisorId: z.uuid("Choose the supervisor."),
});
export type RecordOwnMeeting = z.infer<typeof recordOwnMeeting>;

/** As a supervisor records it: they were there themselves. */
export const recordMeetingWith = z.object({
  key,
  heldOn: day("Enter the day of the meeting."),
  minutes,
  practitionerId: key,
});
export type RecordMeetingWith = z.infer<typeof recordMeetingWith>;

export const removeMeeting = z.object({ meetingId: key });
export type RemoveMeeting = z.infer<typeof removeMeeting>;
