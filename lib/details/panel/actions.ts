"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { recordPanelDecision } from "./schema";
import { recordDecision } from "./service";

export const recordPanelDecisionAction = defineAction({
  as: "member",
  schema: recordPanelDecision,
  run: recordDecision,
  done: ({ personId }) => redirect(`/people/${personId}/panel?done=added`),
});
