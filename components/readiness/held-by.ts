import type { PersonRow, Standing } from "@/lib/readiness/types";
import { gateNames } from "./labels";

type Kind = NonNullable<PersonRow["oldestRequest"]>["kind"];

/** What keeps somebody from ready for review, the first few by name: "Master’s level, colleague feedback and 3 more". */
export function heldBy({ status, heldBy: gates }: Standing): string {
  if (status === "not-started") return "Nothing logged yet";
  if (gates.length === 0) return "Nothing";
  const [first = "", ...others] = gates
    .slice(0, NAMED)
    .map((gate) => gateNames[gate])
    .map((name, order) => (order === 0 ? name : name.toLowerCase()));
  const more = gates.length - NAMED;
  return [first, ...others].join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}

export function requestInWords(kind: Kind): string {
  switch (kind) {
    case "sign-off":
      return "Sign-off";
    case "confirmation":
      return "Confirmation";
  }
}

const NAMED = 2;
