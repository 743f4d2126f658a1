"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { describeYourself as describeYourselfSchema } from "./schema";
import { describeYourself } from "./service";

export const describeYourselfAction = defineAction({
  as: "member",
  schema: describeYourselfSchema,
  run: describeYourself,
  done: () => redirect("/details/about-you?done=changed"),
});
