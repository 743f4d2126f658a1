import "server-only";
import { z } from "zod";
import { toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { REGISTRATION_STATUSES } from "@/lib/rules/record";
import type { DetailsPart, WhoseDetails } from "../types";
import type { Registration } from "./types";

export const registrations: DetailsPart = {
  id: "registrations",
  title: "Registrations",
  href: "/details/registrations",
  gates: ["G1"],
  summarise: async (whose) => {
    const all = await listRegistrations(whose);
    return {
      stands: all.map(({ body, number, status }) => `${body} ${number}, ${status}`),
      until: untilOf(all, whose.today),
    };
  },
};

/** The registrations of somebody whose details the actor may read, those that last longest first. */
export async function listRegistrations({
  actor,
  practitioner,
}: Pick<WhoseDetails, "actor" | "practitioner">): Promise<readonly Registration[]> {
  const rows = await database().registration.findMany({
    where: { AND: [{ practitionerId: practitioner.id }, visibleDetails(actor)] },
    orderBy: [{ expiresOn: "desc" }, { id: "asc" }],
    select: {
      ...{ id: true, body: true, number: true, status: true, expiresOn: true, annotations: true },
    },
  });
  return rows.map(({ status, expiresOn, ...row }) => ({
    ...row,
    status: knownStatus.parse(status),
    expiresOn: toCalendarDate(expiresOn),
  }));
}

/** Of what is in force the day that comes first; of what is over the last. */
function untilOf(all: readonly Registration[], today: CalendarDate) {
  const days = all.filter(({ status }) => status !== "lapsed").map(({ expiresOn }) => expiresOn);
  const inForce = days.filter((day) => day >= today);
  const on = inForce.length > 0 ? inForce.at(-1) : days[0];
  return on === undefined ? null : { says: "Expires", on };
}

const knownStatus = z.enum(REGISTRATION_STATUSES);
