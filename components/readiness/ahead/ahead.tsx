import { formatDay } from "@/lib/core/calendar-date";
import type { AheadView } from "@/lib/readiness/ahead/types";
import type { ItemAhead } from "@/lib/rules/horizon-items";
import { listed } from "@/lib/rules/words";
import { Cell, DataTable, RowHead, TableHead } from "../../ui/data-table";
import { Section } from "../../ui/layout";
import { Lead, Sentence } from "../../ui/page-title";
import { whyPath } from "../why/path";
import { Changes, saidDays } from "./changes";

/** What time alone will bring: what falls when, and how long each item and each sign-off still counts. */
export function Ahead({ view }: { readonly view: AheadView }) {
  const { until, titles, pillars } = view;
  const days = saidDays(view.days);
  const [first] = days;
  return (
    <>
      <Sentence lead={first ? `The next change is on ${formatDay(first.on)}.` : "Nothing changes."}>
        {first ? "Unless you do something before." : `Not before ${formatDay(until)}.`}
      </Sentence>
      <Lead>
        Worked out from your record as it is today, up to {formatDay(until)}. Whatever you add or
        renew moves these days.
      </Lead>
      <Section id="days" heading="What falls when">
        {days.length === 0 ? (
          <p className="text-ink-soft">Nothing within two years.</p>
        ) : (
          <ol className="rows">
            {days.map(({ on, changes }) => (
              <li key={on}>
                <h3 className="text-body">
                  <time dateTime={on}>{formatDay(on)}</time>
                </h3>
                <Changes {...{ changes, titles, pillars }} />
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Items view={view} />
      <SignOffs view={view} />
    </>
  );
}

function Items({ view: { items, itemTitles } }: { readonly view: AheadView }) {
  if (items.length === 0) return null;
  return (
    <Section
      id="items"
      heading="How long each item counts"
      about="What stops first is first. “Keeps current” are the capabilities for which it is your newest usable item."
    >
      <DataTable caption="How long each item of evidence counts">
        <TableHead
          columns={[{ label: "Item" }, { label: "Counts until" }, { label: "Keeps current" }]}
        />
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <RowHead>
                <a href={`/evidence/${item.id}`}>{itemTitles[item.id]}</a>
                <span className="text-note text-ink-soft block font-normal">
                  {formatDay(item.occurredOn)}
                </span>
              </RowHead>
              <Cell label="Counts until:">{countsUntil(item)}</Cell>
              <Cell label="Keeps current:">{keepsCurrent(item)}</Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

function countsUntil({ lacks, countsUntil: until }: ItemAhead): string {
  if (lacks.includes("U1")) return "Does not count: nobody has confirmed it";
  if (lacks.includes("U2")) return "Does not count: it may identify somebody";
  if (lacks.includes("U3"))
    return `Counted until ${until === null ? "" : formatDay(until)}: it is too old`;
  return until === null ? "Does not age" : formatDay(until);
}

/** "1.6 and 1.8 until 1 March 2028; 4.2 until 1 March 2029". */
function keepsCurrent({ keepsCurrent: kept }: ItemAhead): string {
  const days = [...new Set(kept.map(({ until }) => until))].sort();
  if (days.length === 0) return "–";
  return days
    .map((day) => {
      const codes = kept.filter(({ until }) => until === day).map(({ code }) => code);
      return `${listed(codes)} until ${formatDay(day)}`;
    })
    .join("; ");
}

function SignOffs({ view: { signOffs, signers, titles } }: { readonly view: AheadView }) {
  if (signOffs.length === 0) return null;
  return (
    <Section id="sign-offs" heading="How long each sign-off is in force">
      <DataTable caption="How long each sign-off is in force">
        <TableHead
          columns={[{ label: "Capability" }, { label: "Signed off" }, { label: "Until" }]}
        />
        <tbody>
          {signOffs.map(({ code, by, on, until }) => (
            <tr key={code}>
              <RowHead>
                <a href={whyPath("/portfolio", code)}>
                  {code} {titles[code]}
                </a>
              </RowHead>
              <Cell label="Signed off:">
                {formatDay(on)}
                {signers[by] !== undefined && `, ${signers[by]}`}
              </Cell>
              <Cell label="Until:">{until === null ? "It has no end" : formatDay(until)}</Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}
