import Link from "next/link";
import type { AreaSetLine } from "@/lib/area/types";
import { count } from "@/lib/rules/words";
import { Rows } from "../ui/layout";
import { Tag } from "../ui/tag";
import { aboutSet } from "./labels";

/** Sets by title, each with what it is for; the way to what it asks. */
export function SetList({
  sets,
  hrefOf,
  forSteward = false,
}: {
  readonly sets: readonly AreaSetLine[];
  readonly hrefOf: (setId: string) => string;
  readonly forSteward?: boolean;
}) {
  return (
    <Rows>
      {sets.map((set) => (
        <li key={set.id}>
          <Link href={hrefOf(set.id)} prefetch={false} className="font-bold">
            {set.title}
          </Link>{" "}
          {set.isRetired && <Tag sign="dash">Retired</Tag>}
          <p>
            {aboutSet(set)} · {count(set.activities, "activity", "activities")}
          </p>
          <p className="text-note text-ink-soft">
            {set.isShipped ? "Came with Fourfold, for everybody" : "Your organisation's own"}
            {forSteward && `. ${chosenBy(set)}`}
          </p>
        </li>
      ))}
    </Rows>
  );
}

function chosenBy({ chosenBy: many }: AreaSetLine): string {
  return many === 0
    ? "Nobody has chosen it"
    : `${count(many, "practitioner")} ${many === 1 ? "has" : "have"} chosen it`;
}
