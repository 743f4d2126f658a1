import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { mayWaive, visibleDecided } from "@/lib/policy/panel";
import { visiblePeople } from "@/lib/policy/people";
import { GATE_IDS } from "@/lib/rules/record";
import type { DetailsPart } from "../types";
import type { Waiver, WaiversView } from "./types";

export const waivers: DetailsPart = {
  id: "waivers",
  title: "Waivers",
  href: "/details/waivers",
  summarise: async ({ actor, practitioner, today }) => {
    const open = (await findRows(actor, practitioner.id)).filter(({ endsOn }) => endsOn >= today);
    const [first] = open.map(({ endsOn }) => endsOn).sort();
    return {
      stands: open.map(({ gate, endsOn }) => `${gate} waived until ${formatDay(endsOn)}`),
      until: first === undefined ? null : { says: "Ends", on: first },
    };
  },
};

/** What is waived for somebody and was, the latest first, for whoever may read it. Two statements. */
export async function listWaivers(
  actor: Member,
  practitionerId: string,
): Promise<readonly Waiver[]> {
  const rows = await findRows(actor, practitionerId);
  const people = await database().person.findMany({
    where: {
      organisationId: actor.organisationId,
      id: { in: rows.map(({ approverId }) => approverId) },
    },
    select: { id: true, name: true },
  });
  return rows.map(({ approverId, ...row }) => ({
    ...row,
    approvedBy: people.find(({ id }) => id === approverId)?.name ?? "Somebody",
  }));
}

/** The same as a steward keeps it; null: the person has no portfolio. */
export async function getWaivers(actor: Member, personId: string): Promise<WaiversView | null> {
  const practitioner = await database().practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: { organisationId: true },
  });
  if (practitioner === null) return null;
  return {
    waivers: await listWaivers(actor, personId),
    mayWaive: mayWaive(actor, { ...practitioner, practitionerId: personId }),
  };
}

async function findRows(actor: Member, practitionerId: string) {
  const rows = await database().waiver.findMany({
    where: { AND: [{ practitionerId }, visibleDecided(actor)] },
    orderBy: [{ approvedOn: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, gate: true, approverId: true, approvedOn: true, endsOn: true, reasons: true },
    },
  });
  return rows.map((row) => ({
    ...row,
    gate: z.enum(GATE_IDS).parse(row.gate),
    approvedOn: toCalendarDate(row.approvedOn),
    endsOn: toCalendarDate(row.endsOn),
  }));
}
