"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { changeScopeReview, recordScopeReview, removeScopeReview } from "./schema";
import { change, record, remove } from "./service";

export const recordScopeReviewAction = defineAction({
  as: "member",
  schema: recordScopeReview,
  run: record,
  done: () => redirect("/details/scope?done=added"),
});

export const changeScopeReviewAction = defineAction({
  as: "member",
  schema: changeScopeReview,
  run: change,
  done: () => redirect("/details/scope?done=changed"),
});

export const removeScopeReviewAction = defineAction({
  as: "member",
  schema: removeScopeReview,
  run: remove,
  done: () => redirect("/details/scope?done=removed"),
});
