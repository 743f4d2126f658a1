"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import * as schema from "./schema";
import * as service from "./service";

export const recordColleagueFeedbackAction = defineAction({
  as: "member",
  schema: schema.recordColleagues,
  run: service.recordFromColleagues,
  done: () => redirect("/feedback/colleagues?done=added"),
});

export const changeColleagueFeedbackAction = defineAction({
  as: "member",
  schema: schema.changeColleagues,
  run: service.changeFromColleagues,
  done: () => redirect("/feedback/colleagues?done=changed"),
});

export const removeColleagueFeedbackAction = defineAction({
  as: "member",
  schema: schema.removeColleagues,
  run: service.removeFromColleagues,
  done: () => redirect("/feedback/colleagues?done=removed"),
});

export const recordPatientFeedbackAction = defineAction({
  as: "member",
  schema: schema.recordPatients,
  run: service.recordFromPatients,
  done: () => redirect("/feedback/patients?done=added"),
});

export const changePatientFeedbackAction = defineAction({
  as: "member",
  schema: schema.changePatients,
  run: service.changeFromPatients,
  done: () => redirect("/feedback/patients?done=changed"),
});

export const removePatientFeedbackAction = defineAction({
  as: "member",
  schema: schema.removePatients,
  run: service.removeFromPatients,
  done: () => redirect("/feedback/patients?done=removed"),
});
