"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { capabilityPath } from "@/lib/core/capability-address";
import { selfAssessCapability } from "./schema";
import { selfAssess } from "./service";

export const selfAssessAction = defineAction({
  as: "member",
  schema: selfAssessCapability,
  run: selfAssess,
  done: (capability) => redirect(capabilityPath(capability, { said: "assessed" })),
});
