"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { clearEvidenceFlag, raiseEvidenceFlag } from "./schema";
import { clearFlag, raiseFlag } from "./service";

export const raiseFlagAction = defineAction({
  as: "member",
  schema: raiseEvidenceFlag,
  run: raiseFlag,
  done: ({ evidenceId }) => redirect(`/evidence/${evidenceId}?flagged=1`),
});

export const clearFlagAction = defineAction({
  as: "member",
  schema: clearEvidenceFlag,
  run: clearFlag,
  done: ({ evidenceId }) => redirect(`/evidence/${evidenceId}?cleared=1`),
});
