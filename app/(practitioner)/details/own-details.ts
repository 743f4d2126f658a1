import { notFound } from "next/navigation";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getWhoseDetails } from "@/lib/details/queries";
import { idInAddress } from "@/lib/action/schema";
import { detailsAddress } from "@/lib/details/schema";
import type { PartView, WhoseDetails } from "@/lib/details/types";
import { getReadiness } from "@/lib/readiness/queries";

/** The actor's own details; null where a form was posted after the session had ended. */
export async function ownDetails(path: string): Promise<WhoseDetails | null> {
  const member = await requireMember(path);
  if (member === null) return null;
  const whose = await getWhoseDetails(member, member.personId, dayOf(new Date()));
  if (whose === null) notFound();
  return whose;
}

/** What the rules say of one part today. */
export async function findingsOf(
  { actor, practitioner, today }: WhoseDetails,
  gate: PartView["gates"][number],
) {
  const view = await getReadiness(actor, practitioner.id, today);
  return view?.readiness.gates.filter(({ rule }) => rule === gate) ?? [];
}

export async function doneIn(searchParams: Promise<Record<string, unknown>>) {
  return detailsAddress.parse(await searchParams).done;
}

/** The row that an address names; what is not among one's own is not there. */
export function rowIn<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const known = idInAddress.parse(id);
  const row = rows.find((one) => one.id === known);
  if (row === undefined) notFound();
  return row;
}

/** The same of a row that is changed or removed: where nothing is kept any more, there is no such page. */
export function keptRowIn<Row extends { readonly id: string }>(
  { mayKeep }: WhoseDetails,
  rows: readonly Row[],
  id: string,
): Row {
  if (!mayKeep.allowed) notFound();
  return rowIn(rows, id);
}
