"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { linkSentence } from "./link-sentence";
import {
  appointManager,
  appointSteward,
  appointSupervisor,
  describeSupervisor,
  endRole,
  removePreparation,
} from "./role/service";
import { makePractitioner } from "./practitioner/service";
import {
  aboutPersonSchema,
  appointManagerSchema,
  appointStewardSchema,
  appointSupervisorSchema,
  createPersonSchema,
  createTeamSchema,
  describeSupervisorSchema,
  endRoleSchema,
  makePractitionerSchema,
  removePreparationSchema,
} from "./schema";
import {
  createPerson,
  createTeam,
  endAccess,
  endPersonSessions,
  giveAccessBack,
  makeLink,
  unlock,
} from "./service";

export const createPersonAction = defineAction({
  as: "member",
  schema: createPersonSchema,
  run: createPerson,
  done: ({ token }) => linkSentence(token),
});

export const makeLinkAction = defineAction({
  as: "member",
  schema: aboutPersonSchema,
  run: makeLink,
  done: ({ token }) => linkSentence(token),
});

export const unlockAction = defineAction({
  as: "member",
  schema: aboutPersonSchema,
  run: unlock,
  done: ({ personId }) => redirect(`/people/${personId}?done=unlocked`),
});

export const endPersonSessionsAction = defineAction({
  as: "member",
  schema: aboutPersonSchema,
  run: endPersonSessions,
  done: ({ personId }) => redirect(`/people/${personId}?done=sessions-ended`),
});

export const endAccessAction = defineAction({
  as: "member",
  schema: aboutPersonSchema,
  run: endAccess,
  done: ({ personId }) => redirect(`/people/${personId}?done=access-ended`),
});

export const giveAccessBackAction = defineAction({
  as: "member",
  schema: aboutPersonSchema,
  run: giveAccessBack,
  done: ({ personId }) => redirect(`/people/${personId}?done=access-back`),
});

export const createTeamAction = defineAction({
  as: "member",
  schema: createTeamSchema,
  run: createTeam,
  done: () => redirect("/people/teams?done=team"),
});

export const makePractitionerAction = defineAction({
  as: "member",
  schema: makePractitionerSchema,
  run: makePractitioner,
  done: ({ personId }) => redirect(`/people/${personId}?done=role-given`),
});

export const describeSupervisorAction = defineAction({
  as: "member",
  schema: describeSupervisorSchema,
  run: describeSupervisor,
  done: ({ personId }) => redirect(`/people/${personId}?done=role-given`),
});

export const removePreparationAction = defineAction({
  as: "member",
  schema: removePreparationSchema,
  run: removePreparation,
  done: ({ personId }) => redirect(`/people/${personId}?done=preparation-removed`),
});

export const appointSupervisorAction = defineAction({
  as: "member",
  schema: appointSupervisorSchema,
  run: appointSupervisor,
  done: ({ personId }) => redirect(`/people/${personId}?done=role-given`),
});

export const appointManagerAction = defineAction({
  as: "member",
  schema: appointManagerSchema,
  run: appointManager,
  done: ({ personId }) => redirect(`/people/${personId}?done=role-given`),
});

export const appointStewardAction = defineAction({
  as: "member",
  schema: appointStewardSchema,
  run: appointSteward,
  done: ({ personId }) => redirect(`/people/${personId}?done=role-given`),
});

export const endRoleAction = defineAction({
  as: "member",
  schema: endRoleSchema,
  run: endRole,
  done: ({ personId }) => redirect(`/people/${personId}?done=role-ended`),
});
