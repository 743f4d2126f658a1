import "server-only";
import { database } from "@/lib/db/client";
import { visibleDisputes } from "@/lib/policy/dispute";
import { count } from "@/lib/rules/words";
import type { DetailsPart } from "../types";

/** How many disputes are open. They are raised and closed in lib/sign-off/dispute. */
export const disputes: DetailsPart = {
  id: "disputes",
  title: "Disputes",
  href: "/details/disputes",
  gates: ["G13"],
  summarise: async ({ actor, practitioner }) => {
    const rows = await database().dispute.findMany({
      where: { AND: [{ practitionerId: practitioner.id }, visibleDisputes(actor)] },
      select: { closedAt: true },
    });
    const open = rows.filter(({ closedAt }) => closedAt === null).length;
    return {
      stands:
        rows.length === 0 ? ["None"] : [`${count(rows.length, "dispute")}, ${String(open)} open`],
      ...(open > 0 && { missing: "A steward has to close what is in dispute." }),
    };
  },
};
