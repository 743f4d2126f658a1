"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { recordMeetingWith, recordOwnMeeting, removeMeeting } from "./schema";
import { recordOwn, recordWith, remove } from "./service";

export const recordOwnMeetingAction = defineAction({
  as: "member",
  schema: recordOwnMeeting,
  run: recordOwn,
  done: () => redirect("/supervision?done=added"),
});

export const recordMeetingWithAction = defineAction({
  as: "member",
  schema: recordMeetingWith,
  run: recordWith,
  done: ({ practitionerId }) => redirect(`/practitioners/${practitionerId}/supervision?done=added`),
});

/** On the practitioner's own page. */
export const removeOwnMeetingAction = defineAction({
  as: "member",
  schema: removeMeeting,
  run: remove,
  done: () => redirect("/supervision?done=removed"),
});

/** On the supervisor's page of a practitioner. */
export const removeMeetingWithAction = defineAction({
  as: "member",
  schema: removeMeeting,
  run: remove,
  done: ({ practitionerId }) =>
    redirect(`/practitioners/${practitionerId}/supervision?done=removed`),
});
