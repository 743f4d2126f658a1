import Link from "next/link";
import { formatDay } from "@/lib/core/calendar-date";
import { FAMILY_OF } from "@/lib/rules/record";
import type { UsabilityRule } from "@/lib/rules/result";
import { listed } from "@/lib/rules/words";
import type { ShownEvidence } from "@/lib/sign-off/types";
import { characteristicLabels, familyLabels, typeLabels } from "../evidence/labels";
import { Disclosure } from "../ui/disclosure";
import { Tag } from "../ui/tag";

/** So many are read first; the others are a press away. */
export const FIRST = 3;

/** What shows a capability, in its owner's words: what counts first. */
export function ShownEvidenceList({
  items,
  code,
}: {
  readonly items: readonly ShownEvidence[];
  readonly code: string;
}) {
  const first = items.slice(0, FIRST);
  const others = items.slice(FIRST);
  return (
    <>
      <Items items={first} from={1} />
      {others.length > 0 && (
        <Disclosure summary={moreShow(others.length, code)}>
          <Items items={others} from={FIRST + 1} />
        </Disclosure>
      )}
    </>
  );
}

function moreShow(count: number, code: string): string {
  return count === 1 ? `One more item shows ${code}` : `${String(count)} more items show ${code}`;
}

function Items({
  items,
  from,
}: {
  readonly items: readonly ShownEvidence[];
  readonly from: number;
}) {
  return (
    <ol className="rows" start={from}>
      {items.map((item) => (
        <li key={item.evidenceId}>
          <Item item={item} />
        </li>
      ))}
    </ol>
  );
}

function Item({ item }: { readonly item: ShownEvidence }) {
  const { evidenceId, title, rationale, characteristics, stage } = item;
  return (
    <>
      <h3 className="text-body">
        <Link href={`/evidence/${evidenceId}`} prefetch={false} className="text-ink">
          {title === "" ? "Without a title yet" : title}
        </Link>
      </h3>
      <p className="text-note text-ink-soft">{about(item)}</p>
      <Standing item={item} />
      {rationale !== "" && <p className="max-w-form mt-2 whitespace-pre-line">{rationale}</p>}
      {stage !== "draft" && (
        <p className="text-note text-ink-soft mt-2">
          {characteristics.length === 0
            ? "No characteristics marked"
            : sentence(
                characteristics.map((one) => characteristicLabels[one].toLowerCase()).join(", "),
              )}
        </p>
      )}
    </>
  );
}

/** "Mini-IPX, observed. 14 September 2026. Confirmed by Cai Morgan". */
function about({ type, occurredOn, confirmations }: ShownEvidence): string {
  const by = [...new Set(confirmations.map((confirmation) => confirmation.by))];
  return [
    type === null ? null : `${typeLabels[type]}, ${familyLabels[FAMILY_OF[type]].toLowerCase()}`,
    occurredOn && formatDay(occurredOn),
    by.length === 0 ? null : `Confirmed by ${listed(by)}`,
  ]
    .filter((part) => part !== null)
    .join(". ");
}

/** What keeps an item from counting, if anything does. */
function Standing({ item }: { readonly item: ShownEvidence }) {
  const { stage, lacks, askedToConfirm, strong } = item;
  if (stage === "draft") return <Mark sign="pencil">Draft: not submitted yet</Mark>;
  if (stage === "returned")
    return <Mark sign="return">Returned: it counts again once submitted</Mark>;
  if (lacks === null) return <Mark sign="clock">It has not happened yet</Mark>;
  const waitsFor = askedToConfirm.length === 0 ? "" : `: ${listed(askedToConfirm)} was asked`;
  return (
    <>
      {lacks.map((rule) => (
        <Mark key={rule} sign="clock">
          {rule === "U1" ? `${lackWords.U1}${waitsFor}` : lackWords[rule]}
        </Mark>
      ))}
      {strong && <Mark sign="tick">Passed level-7 work or a summative entrustment</Mark>}
    </>
  );
}

const lackWords: Record<UsabilityRule, string> = {
  U1: "Not confirmed yet",
  U2: "Flagged: it may identify somebody",
  U3: "Too old to count",
};

function Mark({
  sign,
  children,
}: {
  readonly sign: "pencil" | "return" | "clock" | "tick";
  readonly children: string;
}) {
  return (
    <p className="mt-1">
      <Tag sign={sign} look="quiet">
        {children}
      </Tag>
    </p>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
