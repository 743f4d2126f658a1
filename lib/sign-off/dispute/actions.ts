"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { closeOneDispute, raiseOwnDispute } from "./schema";
import { closeDispute, raiseDispute } from "./service";

export const raiseDisputeAction = defineAction({
  as: "member",
  schema: raiseOwnDispute,
  run: raiseDispute,
  done: () => redirect("/details/disputes?raised=1"),
});

export const closeDisputeAction = defineAction({
  as: "member",
  schema: closeOneDispute,
  run: closeDispute,
  done: ({ practitionerId }) => redirect(`/people/${practitionerId}/disputes?closed=1`),
});
