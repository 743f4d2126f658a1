import "server-only";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import type { DetailsPart, WhoseDetails } from "../types";
import type { Entitlement } from "./types";

export const entitlement: DetailsPart = {
  id: "entitlement",
  title: "Operator entitlement",
  href: "/details/entitlement",
  gates: ["G6"],
  summarise: async (whose) => ({
    stands: (await listEntitlements(whose)).map(({ entitledOn, entitledBy }) =>
      entitledBy === ""
        ? `Entitled on ${formatDay(entitledOn)}`
        : `Entitled on ${formatDay(entitledOn)} by ${entitledBy}`,
    ),
  }),
};

/** The entitlements of somebody that the actor may read, newest first. */
export async function listEntitlements({
  actor,
  practitioner,
}: Pick<WhoseDetails, "actor" | "practitioner">): Promise<readonly Entitlement[]> {
  const rows = await database().operatorEntitlement.findMany({
    where: { AND: [{ practitionerId: practitioner.id }, visibleDetails(actor)] },
    orderBy: { entitledOn: "desc" },
    select: { id: true, entitledOn: true, entitledBy: true, activities: true },
  });
  return rows.map((row) => ({ ...row, entitledOn: toCalendarDate(row.entitledOn) }));
}
