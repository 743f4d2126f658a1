"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { changeRegistration, recordRegistration, removeRegistration } from "./schema";
import { change, record, remove } from "./service";

export const recordRegistrationAction = defineAction({
  as: "member",
  schema: recordRegistration,
  run: record,
  done: () => redirect("/details/registrations?done=added"),
});

export const changeRegistrationAction = defineAction({
  as: "member",
  schema: changeRegistration,
  run: change,
  done: () => redirect("/details/registrations?done=changed"),
});

export const removeRegistrationAction = defineAction({
  as: "member",
  schema: removeRegistration,
  run: remove,
  done: () => redirect("/details/registrations?done=removed"),
});
