import Link from "next/link";
import { ageInWords, formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import type { EvidenceRow, FoundIn, MarkedPiece } from "@/lib/evidence/types";
import { listed } from "@/lib/rules/words";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { Sign, type SignName } from "../ui/sign";
import { questionLabels, typeLabels } from "./labels";

const columns = [
  { label: "Logged" },
  { label: "Evidence" },
  { label: "Shows" },
  { label: "Where it stands" },
];

/** A row an item; on a phone a paragraph. */
export function EvidenceTable({
  items,
  today,
}: {
  readonly items: readonly EvidenceRow[];
  readonly today: CalendarDate;
}) {
  return (
    <DataTable caption="Your evidence, newest first">
      <TableHead columns={columns} />
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <Cell>
              <time dateTime={item.loggedOn}>{formatDay(item.loggedOn)}</time>
            </Cell>
            <RowHead>
              <Link href={`/evidence/${item.id}`} prefetch={false} className="text-ink font-bold">
                <Marked pieces={item.found?.title ?? [{ text: item.title, isFound: false }]} />
              </Link>
              <span className="text-note text-ink-soft block">{about(item)}</span>
              {item.found && <FoundInAccount {...item.found} />}
            </RowHead>
            <Cell label="Shows">
              {item.shows.length === 0 ? (
                <span className="text-ink-soft">Nothing yet</span>
              ) : (
                <Codes shows={item.shows} />
              )}
            </Cell>
            <Cell>
              <Stands item={item} today={today} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** In which answer the words stand, so that nobody opens three items to find the one they mean. */
function FoundInAccount({ account }: FoundIn) {
  if (account === null) return null;
  return (
    <span className="text-small max-w-measure mt-1 block font-normal">
      <span className="text-note text-ink-soft">
        {account.field === "answers" ? "What its type asks" : questionLabels[account.field]}
      </span>{" "}
      <Marked pieces={account.pieces} />
    </span>
  );
}

function Marked({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, isFound }, at) =>
    isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}

function about({ type, occurredOn }: EvidenceRow): string {
  if (occurredOn === null) return type === null ? "No type or date yet" : typeLabels[type];
  const day = formatDay(occurredOn);
  return type === null ? `Happened ${day}` : `${typeLabels[type]}, happened ${day}`;
}

function Codes({ shows }: { readonly shows: EvidenceRow["shows"] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {shows.map(({ code, title }) => (
        <a
          key={code}
          href={`/capabilities/${code}`}
          aria-label={`${code} ${title}`}
          className="min-w-6 font-bold no-underline hover:underline"
        >
          {code}
        </a>
      ))}
    </span>
  );
}

function Stands({ item, today }: { readonly item: EvidenceRow; readonly today: CalendarDate }) {
  const { sign, word, who } = standing(item, today);
  return (
    <span className="flex gap-2">
      <Sign name={sign} />
      <span>
        {word}
        {who !== "" && <span className="text-note text-ink-soft block">{who}</span>}
        {item.isFlagged && (
          <span className="text-note text-mark-ink block font-bold">
            Flagged: it may identify a patient
          </span>
        )}
        {item.hasDraft && (
          <span className="text-note text-ink-soft block">A new version is being written</span>
        )}
      </span>
    </span>
  );
}

function standing(
  item: EvidenceRow,
  today: CalendarDate,
): { readonly sign: SignName; readonly word: string; readonly who: string } {
  const { stage, confirmedBy, declinedBy, waitingFor, waitingSince } = item;
  switch (stage) {
    case "draft":
      return { sign: "pencil", word: "Draft", who: "" };
    case "returned":
      return { sign: "return", word: "Returned to you", who: "" };
    case "withdrawn":
      return { sign: "dash", word: "Withdrawn", who: "" };
    case "submitted":
      if (confirmedBy.length > 0)
        return { sign: "tick", word: "Confirmed", who: listed(confirmedBy) };
      if (waitingSince !== null) {
        return { sign: "clock", word: waited(waitingSince, today), who: listed(waitingFor) };
      }
      if (declinedBy.length > 0)
        return { sign: "cross", word: "Declined", who: listed(declinedBy) };
      return { sign: "question", word: "Nobody asked yet", who: "" };
  }
}

function waited(since: CalendarDate, today: CalendarDate): string {
  const age = ageInWords(since, today);
  return age === "today" ? "Asked today" : `Waiting ${age}`;
}
