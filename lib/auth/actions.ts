"use server";
import { redirect, RedirectType } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { forgottenSentence, mailAfterwards, noteWish } from "./forgotten/service";
import { changePasswordSchema, choosePasswordSchema, forgottenSchema } from "./schema";
import {
  changePassword,
  checkAndHashPassword,
  choosePassword,
  hashChosenPassword,
} from "./service";
import { forgetSessionCookie, writeSessionCookie } from "./session-token";
import { signInDeed, signOutDeed } from "./sign-in-again";

export const signInAction = defineAction({
  as: "anonymous",
  ...signInDeed,
  done: async ({ member, goTo }) => {
    await writeSessionCookie(member.sessionId);
    redirect(goTo);
  },
});

export const signOutAction = defineAction({
  as: "member",
  ...signOutDeed,
  done: async () => {
    await forgetSessionCookie();
    redirect("/sign-in?signed-out=1");
  },
});

export const choosePasswordAction = defineAction({
  as: "anonymous",
  schema: choosePasswordSchema,
  prepare: hashChosenPassword,
  run: choosePassword,
  // The address of the page holds the token: it does not stay behind in the history.
  done: () => redirect("/sign-in?password=chosen", RedirectType.replace),
});

export const forgottenAction = defineAction({
  as: "anonymous",
  schema: forgottenSchema,
  run: noteWish,
  done: (wish) => {
    mailAfterwards(wish);
    return forgottenSentence();
  },
});

export const changePasswordAction = defineAction({
  as: "member",
  schema: changePasswordSchema,
  prepare: checkAndHashPassword,
  run: changePassword,
  done: () => redirect("/account?password=changed"),
});
