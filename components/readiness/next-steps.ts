import { ageInWords, type CalendarDate } from "@/lib/core/calendar-date";
import { capabilityPath } from "@/lib/core/capability-address";
import type { Step } from "@/lib/readiness/types";
import type { GateId } from "@/lib/rules/record";
import type { Finding } from "@/lib/rules/result";
import { scoreInWords } from "./labels";
import type { NextStep } from "./next-action-list";

interface About {
  readonly steps: readonly Step[];
  readonly gates: readonly Finding<GateId>[];
  readonly today: CalendarDate;
}

/** The rules say what to do; the page adds where, and who has had a request how long. */
export function nextSteps({ steps, gates, today }: About): readonly NextStep[] {
  return steps.map((step, order) => {
    const { scope, code, rule, effect, waitsFor } = step;
    return {
      key: `${String(order)} ${scope} ${code ?? ""} ${rule}`,
      text: textOf(step, gates),
      href: placeOf(step),
      ...(waitsFor && {
        about: `Asked ${ago(waitsFor.askedOn, today)}. Everything else is in place.`,
      }),
      ...(effect && {
        effect: {
          from: effect.from,
          to: effect.to,
          words: `${effect.pillar} ${scoreInWords(effect.scoreFrom)} to ${scoreInWords(effect.scoreTo)}`,
        },
      }),
    };
  });
}

/** Where a gate is put in order, if there is a page for it. */
export const gatePlaces = {
  G7: { href: "#all", label: "See the capabilities" },
  G8: { href: "/evidence", label: "See your evidence" },
  G13: { href: "/evidence", label: "See your evidence" },
} as const;

/** The page on which a gate will be put in order, where there is none yet. */
export function pageToCome(gate: GateId): string | null {
  switch (gate) {
    case "G1":
    case "G2":
    case "G3":
    case "G5":
    case "G6":
    case "G11":
    case "G12":
    case "G16":
      return "Your details";
    case "G4":
    case "G14":
      return "Supervision";
    case "G9":
    case "G10":
      return "Feedback";
    case "G7":
    case "G8":
    case "G13":
    case "G15":
      return null;
  }
}

function textOf({ scope, code, rule, text, waitsFor }: Step, gates: About["gates"]): string {
  if (waitsFor && code !== undefined) return `${code} waits for ${waitsFor.supervisor} to decide.`;
  const gate = scope === "gate" ? gates.find((one) => one.rule === rule) : undefined;
  const page = gate && pageToCome(gate.rule);
  if (!page) return text;
  return gate.outcome === "unknown"
    ? `${text} Not recorded yet: the page for it, ${page}, is still to come.`
    : `${text} The page for it, ${page}, is still to come.`;
}

function placeOf({ scope, code, rule, text, effect, waitsFor }: Step): string | undefined {
  switch (scope) {
    case "capability": {
      if (code === undefined) return undefined;
      const address = { code, otherFramework: null };
      if (effect?.from === "not-started") {
        return `/evidence/new?capability=${encodeURIComponent(code)}`;
      }
      if (rule === "C6" && waitsFor === null) return capabilityPath(address, { below: "ask" });
      if (rule === "C4" && text.includes("self-assessment")) {
        return capabilityPath(address, { below: "self-assess" });
      }
      return capabilityPath(address);
    }
    case "pillar":
      return `#all-${code ?? ""}`;
    case "gate":
      return Object.entries(gatePlaces).find(([gate]) => gate === rule)?.[1].href;
    case "panel":
      return undefined;
  }
}

/** "today", "19 days ago". */
export function ago(day: CalendarDate, today: CalendarDate): string {
  const age = ageInWords(day, today);
  return age === "today" ? age : `${age} ago`;
}
