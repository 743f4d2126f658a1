"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { changeEntitlement, recordEntitlement, removeEntitlement } from "./schema";
import { change, record, remove } from "./service";

export const recordEntitlementAction = defineAction({
  as: "member",
  schema: recordEntitlement,
  run: record,
  done: () => redirect("/details/entitlement?done=added"),
});

export const changeEntitlementAction = defineAction({
  as: "member",
  schema: changeEntitlement,
  run: change,
  done: () => redirect("/details/entitlement?done=changed"),
});

export const removeEntitlementAction = defineAction({
  as: "member",
  schema: removeEntitlement,
  run: remove,
  done: () => redirect("/details/entitlement?done=removed"),
});
