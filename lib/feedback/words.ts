import { count } from "@/lib/rules/words";
import type { Cycle } from "./types";

/** Whom a cycle of colleague feedback asked: "17 raters of 6 professions, 4 consultants and 5 juniors among them". */
export function ratersInWords({ raters, professions, consultants, juniors }: Cycle): string {
  const among = [count(consultants, "consultant"), count(juniors, "junior")].join(" and ");
  return `${count(raters, "rater")} of ${count(professions, "profession")}, ${among} among them`;
}

/** Whether somebody talked its result through with the practitioner. */
export function facilitationInWords({ facilitated, facilitator }: Cycle): string {
  if (!facilitated) return "Not talked through with anybody";
  return `Talked through with ${facilitator === "" ? "a facilitator" : facilitator}`;
}
