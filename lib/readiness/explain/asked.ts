import { GATE_IDS } from "@/lib/rules/record";
import type { Asked } from "./types";

/** What the last part of an address asks about: "status", "G9", "pillar-4", or a capability's code. */
export function askedFrom(what: string): Asked {
  if (what === "status") return { kind: "status" };
  if (GATE_IDS.some((gate) => gate === what)) return { kind: "gate", rule: what };
  const pillar = /^pillar-(.+)$/.exec(what)?.[1];
  return pillar === undefined
    ? { kind: "capability", code: what }
    : { kind: "pillar", code: pillar };
}
