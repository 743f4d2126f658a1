"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { savePrivateNote } from "./schema";
import { saveNote } from "./service";

export const saveNoteAction = defineAction({
  as: "member",
  schema: savePrivateNote,
  run: saveNote,
  done: ({ evidenceId, noted }) => redirect(`/evidence/${evidenceId}?noted=${noted}`),
});
