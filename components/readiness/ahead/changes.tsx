import type { HorizonChange, HorizonDay } from "@/lib/rules/horizon-of";
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
      {changes.map((change) => {
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

/** The days with what is said of them: what is no longer only due a refresh has fallen, and that is said instead. */
export function saidDays(days: readonly HorizonDay[]): readonly HorizonDay[] {
  return days
    .map(({ on, changes }) => ({
      on,
      changes: changes.filter((change) => change.kind !== "refresh-due" || change.isDue),
    }))
    .filter(({ changes }) => changes.length > 0);
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
        because:
          change.state === "signed-off"
            ? "It still counts, for up to six months, because it is signed off."
            : "Its evidence is still recent enough, for up to six months, because of a sign-off that is not counted yet.",
      };
  }
}

function turned(from: string, to: string): string {
  return `${from.toLowerCase()} to ${to.toLowerCase()}`;
}
