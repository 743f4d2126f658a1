"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { changeJobPlan, logTime as logTimeSchema, recordJobPlan, removeJobPlan } from "./schema";
import { change, logTime, record, remove } from "./service";

export const recordJobPlanAction = defineAction({
  as: "member",
  schema: recordJobPlan,
  run: record,
  done: () => redirect("/details/job-plan?done=added"),
});

export const changeJobPlanAction = defineAction({
  as: "member",
  schema: changeJobPlan,
  run: change,
  done: () => redirect("/details/job-plan?done=changed"),
});

export const removeJobPlanAction = defineAction({
  as: "member",
  schema: removeJobPlan,
  run: remove,
  done: () => redirect("/details/job-plan?done=removed"),
});

export const logTimeAction = defineAction({
  as: "member",
  schema: logTimeSchema,
  run: logTime,
  done: () => redirect("/details/job-plan?done=logged"),
});
