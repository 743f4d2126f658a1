"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { approveWaiver, endWaiver } from "./schema";
import { approve, end } from "./service";

export const approveWaiverAction = defineAction({
  as: "member",
  schema: approveWaiver,
  run: approve,
  done: ({ personId }) => redirect(`/people/${personId}/waivers?done=approved`),
});

export const endWaiverAction = defineAction({
  as: "member",
  schema: endWaiver,
  run: end,
  done: ({ personId }) => redirect(`/people/${personId}/waivers?done=ended`),
});
