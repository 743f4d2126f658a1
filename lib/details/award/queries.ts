import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { mayDecideEquivalence, mayKeepAward, visibleAwards } from "@/lib/policy/details";
import { visiblePeople } from "@/lib/policy/people";
import { AWARD_KINDS } from "@/lib/rules/record";
import type { DetailsPart, WhoseDetails } from "../types";
import type { Award, EquivalencesView } from "./types";

export const awards: DetailsPart = {
  id: "awards",
  title: "Awards",
  href: "/details/awards",
  gates: ["G2"],
  summarise: async (whose) => {
    const all = await listAwards(whose);
    return {
      stands: all.map(
        ({ title, level, awardedOn }) =>
          `${title}, level ${String(level)}, ${awardedOn === null ? "in progress" : `awarded ${formatDay(awardedOn)}`}`,
      ),
    };
  },
};

/** The awards of somebody that the actor may see, newest first; what is in progress stands before them. */
export async function listAwards({
  actor,
  practitioner,
}: Pick<WhoseDetails, "actor" | "practitioner">): Promise<readonly Award[]> {
  return awardsOf(actor, practitioner.id);
}

/** What was decided of somebody's awards, for the stewards who keep it; null: they have no portfolio. */
export async function getEquivalences(
  actor: Member,
  personId: string,
): Promise<EquivalencesView | null> {
  const practitioner = await database().practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: { organisationId: true },
  });
  if (practitioner === null) return null;
  const of = { ...practitioner, practitionerId: personId };
  const awards = await awardsOf(actor, personId);
  return {
    decisions: awards.filter(({ kind }) => kind === "equivalence"),
    mayDecide: mayDecideEquivalence(actor, of),
  };
}

async function awardsOf(actor: Member, practitionerId: string): Promise<readonly Award[]> {
  const rows = await database().award.findMany({
    where: { AND: [{ practitionerId }, visibleAwards(actor)] },
    orderBy: [{ awardedOn: { sort: "desc", nulls: "first" } }, { id: "asc" }],
    select: {
      ...{ id: true, title: true, level: true, kind: true, institution: true, credits: true },
      ...{ awardedOn: true, reasons: true, decidedById: true },
      organisationId: true,
    },
  });
  const names = await namesOf(rows.flatMap(({ decidedById }) => decidedById ?? []));
  // Ids are made in the order of time: the decision that was recorded last is the one that stands.
  const latest = rows
    .filter(({ kind }) => kind === "equivalence")
    .reduce((last, { id }) => (id > last ? id : last), "");
  return rows.map(({ organisationId, kind, awardedOn, decidedById, ...row }) => ({
    ...row,
    kind: knownKind.parse(kind),
    isSuperseded: kind === "equivalence" && row.id !== latest,
    mayKeep: mayKeepAward(actor, { organisationId, practitionerId, kind }),
    awardedOn: awardedOn && toCalendarDate(awardedOn),
    decidedBy: decidedById === null ? null : (names.get(decidedById) ?? null),
  }));
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await database().person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

const knownKind = z.enum(AWARD_KINDS);
