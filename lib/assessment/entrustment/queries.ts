import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import type { EntrustmentWhereInput } from "@/lib/db/generated/models";
import { successorOf } from "@/lib/framework/successor";
import { mayEntrust, visibleEntrustments } from "@/lib/policy/entrustment";
import { postsWith } from "@/lib/policy/supervision";
import { currentProfile } from "@/lib/rules/profiles";
import { FRAMEWORK_IDS, PROFILE_IDS } from "@/lib/rules/record";
import { LEVELS } from "./limits";
import type { EntrustingView, EntrustmentView } from "./types";

/** What a supervisor can entrust somebody with, and what has been entrusted. Null: they do not supervise them. */
export async function getEntrusting(
  actor: Member,
  practitionerId: string,
): Promise<EntrustingView | null> {
  if (postsWith(actor, practitionerId).length === 0) return null;
  const [found, entrustments] = await Promise.all([
    findPractitioner(actor, practitionerId),
    listEntrustments(actor, { practitionerId }),
  ]);
  if (found === null) return null;
  const record = { organisationId: actor.organisationId, practitionerId };
  const { applies, capabilities } = currentProfile(z.enum(PROFILE_IDS).parse(found.profile)).rules
    .C5;
  const reached = found.frameworkVersion.capabilities
    .filter(
      ({ code, pillar }) => mayEntrust(actor, record, { code, pillarCode: pillar.code }).allowed,
    )
    .map(({ id, code, title, description, parentId }) => ({
      id,
      code,
      title: parentId === null ? title : description,
    }));
  const isAsked = ({ code }: { readonly code: string }) => applies && capabilities.includes(code);
  return {
    practitioner: { id: practitionerId, name: found.person.name },
    asked: reached.filter(isAsked),
    others: reached.filter((one) => !isAsked(one)),
    entrustments,
  };
}

/** What has been entrusted to the practitioner, for their own pages. */
export async function listOwnEntrustments(actor: Member): Promise<readonly EntrustmentView[]> {
  return listEntrustments(actor, { practitionerId: actor.personId });
}

async function findPractitioner(actor: Member, personId: string) {
  return database().practitioner.findFirst({
    where: { personId, organisationId: actor.organisationId },
    select: {
      profile: true,
      person: { select: { name: true } },
      frameworkVersion: {
        select: {
          capabilities: {
            where: { signable: true },
            orderBy: { position: "asc" },
            select: {
              ...{ id: true, code: true, title: true, description: true, parentId: true },
              pillar: { select: { code: true } },
            },
          },
        },
      },
    },
  });
}

async function listEntrustments(
  actor: Member,
  among: EntrustmentWhereInput,
): Promise<readonly EntrustmentView[]> {
  const rows = await database().entrustment.findMany({
    where: { AND: [among, visibleEntrustments(actor)] },
    // The rules' order, the other way round.
    orderBy: [{ entrustedOn: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, capabilityId: true, assessorId: true, level: true, entrustedOn: true },
      ...{ activity: true, assessor: { select: { name: true } } },
      capability: {
        select: {
          ...{ code: true, title: true },
          frameworkVersion: { select: { frameworkId: true } },
        },
      },
    },
  });
  const seen = new Set<string>();
  return rows.map(({ id, capability, level, assessor, entrustedOn, activity, ...row }) => {
    const { frameworkVersion, ...asked } = capability;
    const framework = knownFramework.parse(frameworkVersion.frameworkId);
    // A code means the same in the framework that took the place of its own.
    const of = `${row.assessorId} ${successorOf(framework) ?? framework} ${asked.code}`;
    const isOutdone = seen.has(of);
    seen.add(of);
    return {
      id,
      capabilityId: row.capabilityId,
      capability: asked,
      level: knownLevel.parse(level),
      by: assessor.name,
      on: toCalendarDate(entrustedOn),
      activity,
      isOutdone,
    };
  });
}

const knownFramework = z.enum(FRAMEWORK_IDS);
const knownLevel = z.literal([...LEVELS]);
