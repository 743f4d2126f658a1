import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { mayRecordPanelDecision, visibleDecided } from "@/lib/policy/panel";
import { visiblePeople } from "@/lib/policy/people";
import { PANEL_OUTCOMES, PROFILE_IDS } from "@/lib/rules/record";
import type { DetailsPart } from "../types";
import type { PanelDecision, PanelView } from "./types";

export const panel: DetailsPart = {
  id: "panel",
  title: "Panel decisions",
  href: "/details/panel",
  gates: ["G16"],
  summarise: async ({ actor, practitioner }) => {
    const rows = await findRows(actor, practitioner.id);
    return {
      stands: rows.map(
        ({ outcome, decidedOn }) =>
          `${outcome === "recommended" ? "Recommended" : "Not yet"}, ${formatDay(decidedOn)}`,
      ),
    };
  },
};

/** What a panel decided about somebody, the latest first, for whoever may read it. Two statements. */
export async function listPanelDecisions(
  actor: Member,
  practitionerId: string,
): Promise<readonly PanelDecision[]> {
  const rows = await findRows(actor, practitionerId);
  const recorders = await database().person.findMany({
    where: {
      organisationId: actor.organisationId,
      id: { in: rows.flatMap(({ recordedById }) => recordedById ?? []) },
    },
    select: { id: true, name: true },
  });
  return rows.map(({ recordedById, ...row }) => ({
    ...row,
    recordedBy: recorders.find(({ id }) => id === recordedById)?.name ?? null,
  }));
}

/** The same as a steward keeps it; null: the person has no portfolio. */
export async function getPanel(actor: Member, personId: string): Promise<PanelView | null> {
  const practitioner = await database().practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: { organisationId: true, profile: true },
  });
  if (practitioner === null) return null;
  const { organisationId, profile } = practitioner;
  return {
    profile: z.enum(PROFILE_IDS).parse(profile),
    decisions: await listPanelDecisions(actor, personId),
    mayRecord: mayRecordPanelDecision(actor, { organisationId, practitionerId: personId }),
  };
}

async function findRows(actor: Member, practitionerId: string) {
  const rows = await database().panelDecision.findMany({
    where: { AND: [{ practitionerId }, visibleDecided(actor)] },
    orderBy: [{ decidedOn: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, profile: true, outcome: true, decidedOn: true, reasons: true },
      recordedById: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    ...known.parse(row),
    decidedOn: toCalendarDate(row.decidedOn),
  }));
}

const known = z.object({ profile: z.enum(PROFILE_IDS), outcome: z.enum(PANEL_OUTCOMES) });
