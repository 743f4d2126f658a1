"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import {
  chooseAreaSchema,
  countActivitySchema,
  defineAreaSetSchema,
  entrustActivitySchema,
  leaveAreaSchema,
  removeShowingSchema,
  retireAreaSetSchema,
  showActivitySchema,
} from "./schema";
import {
  chooseArea,
  countActivity,
  entrustActivity,
  leaveArea,
  removeShowing,
  showActivity,
} from "./service";
import { defineAreaSet, retireAreaSet } from "./sets/service";

export const chooseAreaAction = defineAction({
  as: "member",
  schema: chooseAreaSchema,
  run: chooseArea,
  done: () => redirect("/details/area?done=chosen"),
});

export const leaveAreaAction = defineAction({
  as: "member",
  schema: leaveAreaSchema,
  run: leaveArea,
  done: () => redirect("/details/area?done=left"),
});

export const showActivityAction = defineAction({
  as: "member",
  schema: showActivitySchema,
  run: showActivity,
  done: ({ activityId }) => redirect(`/details/area/${activityId}?done=shown`),
});

export const removeShowingAction = defineAction({
  as: "member",
  schema: removeShowingSchema,
  run: removeShowing,
  done: ({ activityId }) => redirect(`/details/area/${activityId}?done=removed`),
});

export const countActivityAction = defineAction({
  as: "member",
  schema: countActivitySchema,
  run: countActivity,
  done: ({ activityId }) => redirect(`/details/area/${activityId}?done=counted`),
});

export const entrustActivityAction = defineAction({
  as: "member",
  schema: entrustActivitySchema,
  run: entrustActivity,
  done: ({ practitionerId, activityId }) =>
    redirect(`/practitioners/${practitionerId}/area/${activityId}?done=entrusted`),
});

export const defineAreaSetAction = defineAction({
  as: "member",
  schema: defineAreaSetSchema,
  run: defineAreaSet,
  done: ({ setId }) => redirect(`/areas/${setId}?done=defined`),
});

export const retireAreaSetAction = defineAction({
  as: "member",
  schema: retireAreaSetSchema,
  run: retireAreaSet,
  done: ({ setId }) => redirect(`/areas/${setId}?done=retired`),
});
