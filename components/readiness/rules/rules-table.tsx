import type { PrintedRule, PrintedRules } from "@/lib/rules/printed/print-rules";
import { Cell, DataTable, RowHead, TableHead } from "../../ui/data-table";
import { ruleNames, sourceLabels } from "../labels";
import { AsksElsewhere, Differs } from "./elsewhere";
import { kindLabels, kindOfPart, partWords, warns } from "./words";

type Part = PrintedRules["parts"][number];

const columns = [
  { label: "Rule" },
  { label: "What it asks" },
  { label: "Kind" },
  { label: "Where the number comes from" },
];

/** A row a rule, each with an anchor of its own. */
export function RulesTable({ part }: { readonly part: Part }) {
  return (
    <DataTable caption={partWords[part.key].heading}>
      <TableHead columns={columns} />
      <tbody>
        {part.rules.map((rule) => (
          <tr key={rule.key} id={rule.key}>
            <RowHead>
              <b>{ruleNames[rule.key]}</b>{" "}
              {rule.key !== "links" && <span className="text-ink-soft">{rule.key}</span>}
            </RowHead>
            <Cell>
              <p>{rule.asks ?? "Not asked in this profile."}</p>
              <Differs printed={rule} />
              <AsksElsewhere printed={rule} />
            </Cell>
            <Cell label="Kind:">
              <Kind rule={rule} part={part} />
            </Cell>
            <Cell label="Where the number comes from:">
              <Origin rule={rule} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Kind({ rule: { key, gate }, part }: { readonly rule: PrintedRule; readonly part: Part }) {
  const notes = [
    ...(warns.has(key) ? ["can warn"] : []),
    ...(gate?.canBeWaived === false ? ["cannot be waived"] : []),
  ];
  return (
    <>
      {gate === null ? part.key !== "gates" && kindOfPart[part.key] : kindLabels[gate.kind]}
      {notes.length > 0 && (
        <span className="text-note text-ink-soft block">{notes.join(", ")}</span>
      )}
    </>
  );
}

function Origin({ rule: { source, publication } }: { readonly rule: PrintedRule }) {
  return (
    <>
      {sourceLabels[source]} <span className="text-ink-soft whitespace-nowrap">({source})</span>
      {publication === null && source !== "P" && (
        <span className="text-note text-ink-soft block">We know of no page to point to.</span>
      )}
      {publication && (
        <span className="text-note block">
          <a href={publication.href} rel="noreferrer">
            {publication.title}
          </a>
        </span>
      )}
    </>
  );
}
