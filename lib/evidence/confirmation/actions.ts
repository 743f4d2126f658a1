"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { answerRequest, askToConfirm } from "./schema";
import { answerConfirmation, askForConfirmation } from "./service";

export const askForConfirmationAction = defineAction({
  as: "member",
  schema: askToConfirm,
  run: askForConfirmation,
  done: ({ evidenceId }) => redirect(`/evidence/${evidenceId}?asked=1`),
});

export const answerConfirmationAction = defineAction({
  as: "member",
  schema: answerRequest,
  run: answerConfirmation,
  done: ({ requestId }) => redirect(`/sign-offs/confirmations/${requestId}?answered=1`),
});
