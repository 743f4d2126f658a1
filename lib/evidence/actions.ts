"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { forgetUnused } from "@/lib/files/unused/service";
import {
  deleteEvidenceDraft,
  editEvidence,
  logEvidence,
  returnEvidence,
  withdrawEvidence,
} from "./schema";
import { returnToPractitioner, withdraw } from "./service";
import { savedForm, savedSentence } from "./writing/saved";
import { deleteDraft, edit, log } from "./writing/service";

export const logEvidenceAction = defineAction({
  as: "member",
  schema: logEvidence,
  run: log,
  done: ({ goTo }) => redirect(goTo),
});

export const editEvidenceAction = defineAction({
  as: "member",
  schema: editEvidence,
  run: edit,
  done: ({ goTo }) => redirect(goTo),
});

/** The same two deeds, while somebody goes on typing: they answer with a sentence and leave the page as it is. */
export const autosaveNewEvidenceAction = defineAction({
  as: "member",
  schema: logEvidence,
  run: log,
  done: savedSentence,
  saved: savedForm,
});

export const autosaveEvidenceAction = defineAction({
  as: "member",
  schema: editEvidence,
  run: edit,
  done: savedSentence,
  saved: savedForm,
});

export const deleteDraftAction = defineAction({
  as: "member",
  schema: deleteEvidenceDraft,
  run: deleteDraft,
  done: async ({ goTo, letGo }) => {
    await forgetUnused(letGo);
    redirect(goTo);
  },
});

export const withdrawEvidenceAction = defineAction({
  as: "member",
  schema: withdrawEvidence,
  run: withdraw,
  done: ({ evidenceId }) => redirect(`/evidence/${evidenceId}?withdrawn=1`),
});

export const returnEvidenceAction = defineAction({
  as: "member",
  schema: returnEvidence,
  run: returnToPractitioner,
  done: ({ evidenceId }) => redirect(`/evidence/${evidenceId}?returned=1`),
});
