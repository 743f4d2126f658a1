import { notFound } from "next/navigation";
import type { Member } from "@/lib/core/actor";

/** To everybody else these pages are not there. A form that was posted signed out comes back by its own page. */
export function onlyForStewards(member: Member | null): Member {
  if (member?.isSteward !== true) notFound();
  return member;
}
