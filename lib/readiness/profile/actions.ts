"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { chooseProfile } from "./schema";
import { choose } from "./service";

export const chooseProfileAction = defineAction({
  as: "member",
  schema: chooseProfile,
  run: choose,
  done: ({ personId }) => redirect(`/people/${personId}?done=profile-chosen`),
});
