"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { changeAward, decideEquivalence, recordAward, removeAward } from "./schema";
import { change, decide, record, remove } from "./service";

export const recordAwardAction = defineAction({
  as: "member",
  schema: recordAward,
  run: record,
  done: () => redirect("/details/awards?done=added"),
});

export const changeAwardAction = defineAction({
  as: "member",
  schema: changeAward,
  run: change,
  done: () => redirect("/details/awards?done=changed"),
});

export const removeAwardAction = defineAction({
  as: "member",
  schema: removeAward,
  run: remove,
  done: () => redirect("/details/awards?done=removed"),
});

export const decideEquivalenceAction = defineAction({
  as: "member",
  schema: decideEquivalence,
  run: decide,
  done: ({ personId }) => redirect(`/people/${personId}/equivalence?done=added`),
});
