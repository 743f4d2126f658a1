"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { declareConflict, describePost } from "./schema";
import { declareOwn, describe } from "./service";

export const describePostAction = defineAction({
  as: "member",
  schema: describePost,
  run: describe,
  done: ({ personId }) => redirect(`/people/${personId}?done=described`),
});

export const declareConflictAction = defineAction({
  as: "member",
  schema: declareConflict,
  run: declareOwn,
  done: ({ practitionerId }) => redirect(`/practitioners/${practitionerId}?declared=1`),
});
