import { formatDay } from "@/lib/core/calendar-date";
import type { Looked } from "@/lib/readiness/explain/types";
import { typeLabels } from "../../evidence/labels";
import { Disclosure } from "../../ui/disclosure";
import { scoreInWords, stateInWords } from "../labels";
import { whyPath, whyPillarPath } from "./path";
import type { WhyProps } from "./types";

interface LookedListProps extends Omit<WhyProps, "isOwn"> {
  readonly looked: readonly Looked[];
}

/** What a rule looked at, by name, each with the way to it; a long list opens. */
export function LookedList({ looked, ...about }: LookedListProps) {
  if (looked.length === 0) return <>Nothing is there to look at.</>;
  const list = (
    <ul className="space-y-1">
      {looked.map((one, order) => (
        <li key={`${String(order)} ${one.kind}`}>
          <LookedOne one={one} {...about} />
        </li>
      ))}
    </ul>
  );
  if (looked.length <= SHOWN) return list;
  return <Disclosure summary={`${String(looked.length)} things`}>{list}</Disclosure>;
}

const SHOWN = 8;

function LookedOne({
  one,
  view,
  base,
}: Omit<LookedListProps, "looked"> & { readonly one: Looked }) {
  switch (one.kind) {
    case "item": {
      const title = view.itemTitles[one.id];
      const about = `${typeLabels[one.type]} of ${formatDay(one.occurredOn)}`;
      return title === undefined ? (
        <Said note={one.note}>{about}</Said>
      ) : (
        <Said note={[about, one.note].filter(Boolean).join(", ")}>
          <a href={`/evidence/${one.id}`}>{title}</a>
        </Said>
      );
    }
    case "person":
      return <Said note={one.note}>{view.names[one.id] ?? "A colleague"}</Said>;
    case "capability": {
      const found = view.readiness.pillars
        .flatMap(({ capabilities }) => capabilities)
        .find(({ code }) => code === one.code);
      return (
        <Said note={found ? stateInWords(found.state, found.refreshDue).toLowerCase() : ""}>
          <a href={whyPath(base, one.code)}>
            {one.code} {view.titles[one.code]}
          </a>
        </Said>
      );
    }
    case "pillar": {
      const found = view.readiness.pillars.find(({ code }) => code === one.code);
      return (
        <Said note={one.note}>
          <a href={whyPillarPath(base, one.code)}>
            {found?.name}, {found && scoreInWords(found.score)}
          </a>
        </Said>
      );
    }
    case "fact":
      return <>{one.text}</>;
  }
}

function Said({ note, children }: { readonly note: string; readonly children: React.ReactNode }) {
  return (
    <>
      {children}
      {note !== "" && <span className="text-ink-soft">: {note}</span>}
    </>
  );
}
