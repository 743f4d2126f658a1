"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { targetSchema } from "./schema";
import { setTarget } from "./service";

export const setTargetAction = defineAction({
  as: "member",
  schema: targetSchema,
  run: setTarget,
  done: () => redirect("/portfolio/pace?saved=1"),
});
