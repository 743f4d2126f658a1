import { count } from "@/lib/rules/words";
import type { Cycle } from "./types";

/** "17 raters of 6 professions, 4 consultants and 5 juniors among them", and "Talked through with Bea Hartley". */
export function cycleInWords(cycle: Omit<Cycle, "inWords">): Cycle["inWords"] {
  const { raters, professions, consultants, juniors, facilitated, facilitator } = cycle;
  const among = [count(consultants, "consultant"), count(juniors, "junior")].join(" and ");
  return {
    asked: `${count(raters, "rater")} of ${count(professions, "profession")}, ${among} among them`,
    talkedThrough: facilitated
      ? `Talked through with ${facilitator === "" ? "a facilitator" : facilitator}`
      : "Not talked through with anybody",
  };
}
