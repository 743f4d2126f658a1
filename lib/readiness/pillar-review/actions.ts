"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { checkOwnPassword } from "@/lib/auth/service";
import { pillarPath } from "@/lib/core/pillar-address";
import { answerOneLook, askSomebodyElse, reviewOnePillar } from "./schema";
import { answerSecondLook, askForSecondLook, reviewPillar } from "./service";

export const reviewPillarAction = defineAction({
  as: "member",
  schema: reviewOnePillar,
  prepare: checkOwnPassword,
  run: reviewPillar,
  done: (pillar) => redirect(`${pillarPath(pillar)}?reviewed=1`),
});

export const askForSecondLookAction = defineAction({
  as: "member",
  schema: askSomebodyElse,
  run: askForSecondLook,
  done: (pillar) => redirect(`${pillarPath(pillar)}?asked=1`),
});

export const answerSecondLookAction = defineAction({
  as: "member",
  schema: answerOneLook,
  prepare: checkOwnPassword,
  run: answerSecondLook,
  done: () => redirect("/sign-offs?looked=1"),
});
