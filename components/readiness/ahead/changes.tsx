import type { HorizonChange } from "@/lib/rules/horizon-of";
import type { AheadView } from "@/lib/readiness/ahead/types";
import {
  gateNames,
  outcomeLabels,
  ruleNames,
  scoreInWords,
  stateLabels,
  statusLabels,
} from "../labels";
import { whyPath, whyPillarPath } from "../why/path";

type Named = Pick<AheadView, "titles" | "pillars">;

/** What is different from one day on: each with the way to its reasons. */
export function Changes({
  changes,
  ...named
}: Named & { readonly changes: readonly HorizonChange[] }) {
  return (
    <ul className="mt-1 space-y-2">
      {changes.filter(isSaid).map((change) => {
        const { key, href, name, turn, because } = said(change, named);
        return (
          <li key={key}>
            <a href={href} className="font-bold">
              {name}
            </a>
            : {turn}
            {because !== "" && <span className="text-small text-ink-soft block">{because}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** What is no longer only due a refresh has fallen, and that is said. */
function isSaid(change: HorizonChange): boolean {
  return change.kind !== "refresh-due" || change.isDue;
}

interface Said {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  /** "met to not met". */
  readonly turn: string;
  readonly because: string;
}

const BASE = "/portfolio";

function said(change: HorizonChange, { titles, pillars }: Named): Said {
  switch (change.kind) {
    case "status":
      return {
        key: "status",
        href: whyPath(BASE, "status"),
        name: "Status",
        turn: turned(statusLabels[change.from], statusLabels[change.to]),
        because: "",
      };
    case "index":
      return {
        key: "index",
        href: `${whyPath(BASE, "status")}#index`,
        name: "Index",
        turn: `${scoreInWords(change.from)} to ${scoreInWords(change.to)}`,
        because: "",
      };
    case "gate":
      return {
        key: change.rule,
        href: whyPath(BASE, change.rule),
        name: gateNames[change.rule],
        turn: turned(outcomeLabels[change.from], outcomeLabels[change.to]),
        because: change.message,
      };
    case "pillar-rule":
      return {
        key: `${change.pillar} ${change.rule}`,
        href: whyPillarPath(BASE, change.pillar),
        name: `${pillars[change.pillar] ?? change.pillar}, ${ruleNames[change.rule].toLowerCase()}`,
        turn: turned(outcomeLabels[change.from], outcomeLabels[change.to]),
        because: change.message,
      };
    case "capability":
      return {
        key: `${change.code} state`,
        href: whyPath(BASE, change.code),
        name: `${change.code} ${titles[change.code] ?? ""}`,
        turn: turned(stateLabels[change.from], stateLabels[change.to]),
        because: change.because.join(" "),
      };
    case "refresh-due":
      return {
        key: `${change.code} refresh`,
        href: whyPath(BASE, change.code),
        name: `${change.code} ${titles[change.code] ?? ""}`,
        turn: "due a refresh",
        because: "It still counts, for six months, because it is signed off.",
      };
  }
}

function turned(from: string, to: string): string {
  return `${from.toLowerCase()} to ${to.toLowerCase()}`;
}
