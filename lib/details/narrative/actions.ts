"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { formatTime } from "@/lib/core/calendar-date";
import { saveNarrative } from "./schema";
import { save } from "./service";

export const saveNarrativeAction = defineAction({
  as: "member",
  schema: saveNarrative,
  run: save,
  done: () => redirect("/details/narrative?saved=1"),
});

/** The same deed, while somebody goes on typing: it answers with a sentence and leaves them where they are. */
export const autosaveNarrativeAction = defineAction({
  as: "member",
  schema: saveNarrative,
  run: save,
  done: ({ savedAt }) => `Saved at ${formatTime(savedAt)}.`,
});
