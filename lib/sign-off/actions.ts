"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { checkOwnPassword } from "@/lib/auth/service";
import { capabilityPath } from "@/lib/core/capability-address";
import { askSupervisor, decideOnCapability, revokeSignOff, withdrawOwnRequest } from "./schema";
import { revoke } from "./revocation/service";
import { askForSignOff, decide, withdrawRequest } from "./service";

export const askForSignOffAction = defineAction({
  as: "member",
  schema: askSupervisor,
  run: askForSignOff,
  done: (capability) => redirect(capabilityPath(capability, { said: "asked" })),
});

export const withdrawRequestAction = defineAction({
  as: "member",
  schema: withdrawOwnRequest,
  run: withdrawRequest,
  done: (capability) => redirect(capabilityPath(capability, { said: "withdrawn" })),
});

export const decideAction = defineAction({
  as: "member",
  schema: decideOnCapability,
  prepare: checkOwnPassword,
  run: decide,
  done: ({ signOffId }) => redirect(`/sign-offs?decided=${signOffId}`),
});

export const revokeAction = defineAction({
  as: "member",
  schema: revokeSignOff,
  prepare: checkOwnPassword,
  run: revoke,
  done: ({ signOffId }) => redirect(`/sign-offs/decisions/${signOffId}?revoked=1`),
});
