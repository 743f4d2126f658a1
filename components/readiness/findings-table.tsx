import type { Finding } from "@/lib/rules/result";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { ruleNames, sourceLabels } from "./labels";
import { OutcomeMark } from "./outcome";

interface FindingsTableProps {
  /** "How 1.6 was worked out". */
  readonly caption: string;
  readonly findings: readonly Finding[];
}

/** Why: what was asked and whose number that is, what was seen, and what follows. */
export function FindingsTable({ caption, findings }: FindingsTableProps) {
  return (
    <DataTable caption={caption}>
      <TableHead
        columns={[
          { label: "Rule" },
          { label: "What is asked" },
          { label: "What was seen" },
          { label: "Outcome" },
        ]}
      />
      <tbody>
        {findings.map((finding) => (
          <FindingRow key={finding.rule} finding={finding} />
        ))}
      </tbody>
    </DataTable>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const { rule, outcome, severity, threshold, observed, source, message } = finding;
  const isWarning = outcome === "pass" && severity === "warning";
  return (
    <tr>
      <RowHead>
        <b>{ruleNames[rule]}</b>
      </RowHead>
      <Cell label="Asked:">
        {sentence(threshold)}
        <span className="text-note text-ink-soft block">
          {sourceLabels[source]} ({rule})
        </span>
      </Cell>
      <Cell label="Seen:">
        {sentence(observed)}
        {(outcome !== "pass" || isWarning) && message !== "" && (
          <span className="text-note text-ink-soft block">{message}</span>
        )}
      </Cell>
      <Cell>
        <OutcomeMark outcome={outcome} warning={isWarning} />
      </Cell>
    </tr>
  );
}

function sentence(seen: string | number): string {
  const words = String(seen);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
