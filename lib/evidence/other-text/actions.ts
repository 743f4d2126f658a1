"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { settleTexts } from "./schema";
import { settle } from "./service";

export const settleTextsAction = defineAction({
  as: "member",
  schema: settleTexts,
  run: settle,
  done: ({ goTo }) => redirect(goTo),
});
