import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { mayKeepAreaSets, visibleAreaSets } from "@/lib/policy/area";
import type { DefineAreaSet, RetireAreaSet } from "../schema";
import { areaCode } from "./area-code";

/** A set of the organisation's own. It is never changed afterwards: what should differ is a copy, and this is retired. */
export async function defineAreaSet({
  actor,
  input,
  tx,
  now,
}: Command<DefineAreaSet, Member>): Promise<Result<{ setId: string }, Failure>> {
  const { organisationId } = actor;
  const ruling = mayKeepAreaSets(actor, organisationId);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const { key, activities, ...about } = input;
  const code = areaCode(about.title, await takenCodes(tx, actor));
  const set = await tx.areaSet.create({
    data: {
      ...about,
      ...{ code, organisationId, createdAt: now, createdById: actor.personId, formKey: key },
    },
    select: { id: true },
  });
  await tx.areaActivity.createMany({
    data: activities.map(({ title, level, volume, counted, source }, index) => ({
      ...{ organisationId, setId: set.id, position: index + 1, title, level, volume, counted },
      code: `${code}.${String(index + 1)}`,
      source: source === "" ? about.source : source,
    })),
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "area-set.defined",
      subjectId: set.id,
      practitionerId: null,
      data: { code, activities: activities.length },
    },
  );
  return ok({ setId: set.id });
}

/** Nobody can choose it from now on; whoever has chosen it goes on with it. */
export async function retireAreaSet({
  actor,
  input,
  tx,
  now,
}: Command<RetireAreaSet, Member>): Promise<Result<RetireAreaSet, Failure>> {
  const set = await tx.areaSet.findFirst({
    where: { AND: [{ id: input.setId }, visibleAreaSets(actor)] },
    select: { id: true, organisationId: true, code: true },
  });
  if (set === null) return err({ code: "not-found" });
  const ruling = mayKeepAreaSets(actor, set.organisationId);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const { count } = await tx.areaSet.updateMany({
    where: { id: set.id, retiredAt: null },
    data: { retiredAt: now },
  });
  if (count === 0) return err({ code: "conflict", because: "This set has already been retired." });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "area-set.retired",
      subjectId: set.id,
      practitionerId: null,
      data: { code: set.code },
    },
  );
  return ok(input);
}

async function takenCodes(tx: Tx, actor: Member): Promise<ReadonlySet<string>> {
  const sets = await tx.areaSet.findMany({ where: visibleAreaSets(actor), select: { code: true } });
  return new Set(sets.map(({ code }) => code));
}
