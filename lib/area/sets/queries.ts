import "server-only";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { visibleAreaSets } from "@/lib/policy/area";
import type { AreaSetLine, AreaSetsView, AreaSetView } from "../types";

/** The sets that a practitioner can choose from, of one modality or of all: one statement a list. */
export async function listOpenAreaSets(actor: Member, modality: string): Promise<AreaSetsView> {
  const open = (await listAreaSets(actor)).filter(({ isRetired }) => !isRetired);
  return {
    sets: open.filter((set) => modality === "" || set.modality === modality),
    modalities: [...new Set(open.map((set) => set.modality))].sort(),
  };
}

/** Every set of the organisation and every shipped one, those that are retired last. */
export async function listAreaSets(actor: Member): Promise<readonly AreaSetLine[]> {
  const sets = await database().areaSet.findMany({
    where: visibleAreaSets(actor),
    orderBy: [{ title: "asc" }, { code: "asc" }],
    select: { ...line, _count: { select: countsOf(actor) } },
  });
  const lines = sets.map(({ _count, ...set }) => ({
    ...shaped(set),
    activities: _count.activities,
    chosenBy: _count.choices,
  }));
  const rank = ({ isRetired, isShipped }: AreaSetLine) => (isRetired ? 2 : isShipped ? 1 : 0);
  return lines.sort((one, other) => rank(one) - rank(other));
}

export async function getAreaSet(actor: Member, setId: string): Promise<AreaSetView | null> {
  const found = await database().areaSet.findFirst({
    where: { AND: [{ id: setId }, visibleAreaSets(actor)] },
    select: {
      ...line,
      _count: { select: countsOf(actor) },
      activities: {
        orderBy: { position: "asc" },
        select: {
          ...{ id: true, code: true, title: true, level: true },
          ...{ volume: true, counted: true, source: true },
        },
      },
    },
  });
  if (found === null) return null;
  const { _count, activities, ...set } = found;
  return { ...shaped(set), activities, chosenBy: _count.choices };
}

const line = {
  ...{ id: true, organisationId: true, code: true, title: true, modality: true },
  ...{ site: true, speciality: true, source: true, retiredAt: true },
} as const;

/** Who chose a shipped set elsewhere is nobody's business here. */
function countsOf({ organisationId }: Member) {
  return { activities: true, choices: { where: { organisationId, endedAt: null } } } as const;
}

function shaped<Set extends { organisationId: string | null; retiredAt: Date | null }>(set: Set) {
  const { organisationId, retiredAt, ...about } = set;
  return { ...about, isShipped: organisationId === null, isRetired: retiredAt !== null };
}
