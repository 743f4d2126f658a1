import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { visibleAudit } from "@/lib/policy/people";
import { deedInWords } from "./deeds";
import type { AuditPage } from "./schema";
import { beginningsOf } from "./subjects";
import type { AuditRow, AuditView } from "./types";

const ROWS_ON_A_PAGE = 50;

/** What was done in the steward's organisation, newest first. Two statements, however long the log. */
export async function listAudit(actor: Member, { about, after }: AuditPage): Promise<AuditView> {
  const db = database();
  const events = await db.auditEvent.findMany({
    where: { AND: [visibleAudit(actor), about === undefined ? {} : typesAbout(about)] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: ROWS_ON_A_PAGE + 1,
    ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
  });
  const shown = events.slice(0, ROWS_ON_A_PAGE);
  const people = await db.person.findMany({
    where: {
      organisationId: actor.organisationId,
      id: { in: shown.flatMap(({ practitionerId }) => practitionerId ?? []) },
    },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    next: events.length > ROWS_ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
    rows: shown.map((event): AuditRow => ({
      id: event.id,
      at: event.at,
      who: event.actorName,
      deed: deedInWords(event.type),
      practitioner: names.get(event.practitionerId ?? "") ?? null,
      facts: factsOf(event.data),
    })),
  };
}

function typesAbout(about: NonNullable<AuditPage["about"]>) {
  return { OR: beginningsOf(about).map((beginning) => ({ type: { startsWith: beginning } })) };
}

/** Ids tell a reader nothing, so they stay in the row. */
function factsOf(data: unknown): AuditRow["facts"] {
  const parsed = z.record(z.string(), z.unknown()).safeParse(data);
  if (!parsed.success) return [];
  // What stood before comes after what stands now.
  const facts = Object.entries(parsed.data).sort((one, other) => rank(one[1]) - rank(other[1]));
  return facts.flatMap(([name, value]) => {
    if (/(Id|Hash)$/.test(name) || value === null) return [];
    const text = inWords(value);
    return text === "" ? [] : [{ name, value: text }];
  });
}

function rank(value: unknown): number {
  return typeof value === "object" && !Array.isArray(value) ? 1 : 0;
}

/** Of a correction, what stood before has facts of its own. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value !== "object") return String(value);
  return factsOf(value)
    .map((fact) => `${fact.name} ${fact.value}`)
    .join(", ");
}
