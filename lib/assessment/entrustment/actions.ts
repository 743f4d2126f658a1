"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { recordOneEntrustment } from "./schema";
import { recordEntrustment } from "./service";

export const recordEntrustmentAction = defineAction({
  as: "member",
  schema: recordOneEntrustment,
  run: recordEntrustment,
  done: ({ practitionerId }) =>
    redirect(`/practitioners/${practitionerId}/entrustments?recorded=1`),
});
