"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { fileOfItem } from "./schema";
import { addKept, takeOff } from "./service";
import { forgetUnused } from "./unused/service";

export const addKeptFileAction = defineAction({
  as: "member",
  schema: fileOfItem,
  run: addKept,
  done: ({ goTo }) => redirect(goTo),
});

export const takeFileOffAction = defineAction({
  as: "member",
  schema: fileOfItem,
  run: takeOff,
  done: async ({ goTo, letGo }) => {
    await forgetUnused(letGo);
    redirect(goTo);
  },
});
