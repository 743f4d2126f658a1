import "server-only";
import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleEvidence } from "@/lib/policy/evidence";
import { mayViewLookedAt, mayViewWho } from "@/lib/policy/explained";
import { mayViewTeam } from "@/lib/policy/readiness";
import { postsWith } from "@/lib/policy/supervision";
import { currentProfile } from "@/lib/rules/profiles";
import { assessRecord } from "../assess-record";
import { coordinatingOn } from "../find-person";
import { gatherRecords } from "../gather";
import { findVisible } from "../queries";
import { drawnOf } from "../snapshot/drawn";
import { titlesOf } from "../titles";
import { stepsAlone, stepsOf } from "../steps";
import { asTold, type Told } from "./as-told";
import { askedFrom } from "./asked";
import { explain, idsIn } from "./explain";
import type { ExplainedView } from "./types";

/** Why one's own portfolio stands where it does. */
export async function getOwnExplained(
  actor: Member,
  what: string,
  today: CalendarDate,
): Promise<ExplainedView | null> {
  return getExplained(actor, actor.personId, { what, today });
}

/** Why somebody's portfolio stands where it does, as their supervisor sees it. */
export async function getSupervisedExplained(
  actor: Member,
  practitionerId: string,
  asked: { readonly what: string; readonly today: CalendarDate },
): Promise<ExplainedView | null> {
  if (postsWith(actor, practitionerId).length === 0) return null;
  return getExplained(actor, practitionerId, asked);
}

/** The same as the manager of their team sees it: dates and numbers, and no title of what somebody wrote. */
export async function getTeamExplained(
  actor: Member,
  { teamId, practitionerId }: { readonly teamId: string; readonly practitionerId: string },
  asked: { readonly what: string; readonly today: CalendarDate },
): Promise<ExplainedView | null> {
  const { organisationId } = actor;
  if (!mayViewTeam(actor, { organisationId, teamId }).allowed) return null;
  const view = await getExplained(actor, practitionerId, asked);
  return view?.practitioner.team.id === teamId ? view : null;
}

/** Five statements, whatever is asked about. */
async function getExplained(
  actor: Member,
  practitionerId: string,
  { what, today }: { readonly what: string; readonly today: CalendarDate },
): Promise<ExplainedView | null> {
  const found = await findVisible(actor, practitionerId, today);
  if (!found) return null;
  const { organisationId } = actor;
  const asked = { organisationId, practitionerIds: [practitionerId], today };
  const [gathered] = await gatherRecords(database(), asked);
  if (!gathered) return null;
  const { record, profile } = gathered;
  const readiness = assessRecord({ record, profile, asOf: today });
  const about = { record, profile: currentProfile(profile), readiness, names: found.names };
  const inFull = explain(askedFrom(what), about);
  if (!inFull) return null;
  const told: Told = {
    who: mayViewWho(actor, found).allowed,
    lookedAt: (rule, capability) => mayViewLookedAt(actor, found, { rule, capability }).allowed,
  };
  const explained = asTold(inFull, told);
  const ids = idsIn(explained);
  // The status is explained with the first steps of all, as the portfolio lists them; anything else with its own.
  const stepsOfPage = explained.kind === "status" ? stepsOf : stepsAlone;
  const [names, itemTitles] = await Promise.all([
    namesOf(actor, ids.people),
    titlesOfItems(actor, practitionerId, ids.items),
  ]);
  return {
    practitioner: found.facts,
    readiness: told.who ? readiness : drawnOf(readiness),
    explained,
    titles: titlesOf(readiness.framework),
    names: { ...found.names, ...names },
    itemTitles,
    steps: stepsOfPage(readiness, found.requests),
    coordinating: coordinatingOn(found, today),
  };
}

async function namesOf(
  { organisationId }: Member,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const people = await database().person.findMany({
    where: { organisationId, id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}

async function titlesOfItems(
  actor: Member,
  practitionerId: string,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const evidence = await database().evidence.findMany({
    where: { AND: [{ practitionerId, id: { in: [...ids] } }, visibleEvidence(actor)] },
    select: { id: true, submitted: { select: { title: true } } },
  });
  return Object.fromEntries(evidence.map(({ id, submitted }) => [id, submitted?.title ?? ""]));
}
