import type { CapabilityState, Finding } from "@/lib/rules/result";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { ruleNames, sourceLabels } from "./labels";
import { OutcomeMark, waitsToCount } from "./outcome";

interface FindingsTableProps {
  /** "How 1.6 was worked out". */
  readonly caption: string;
  readonly findings: readonly Finding[];
  /** Of a capability, whose rules these are. */
  readonly state?: CapabilityState;
}

/** Why: what was asked and whose number that is, what was seen, and what follows. */
export function FindingsTable({ caption, findings, state }: FindingsTableProps) {
  return (
    <DataTable caption={caption}>
      <TableHead
        columns={[
          { label: "Rule" },
          { label: "What is asked" },
          { label: "What there is" },
          { label: "Outcome" },
        ]}
      />
      <tbody>
        {findings.map((finding) => (
          <FindingRow
            key={finding.rule}
            finding={finding}
            waits={state !== undefined && waitsToCount(finding, state)}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

function FindingRow({ finding, waits }: { readonly finding: Finding; readonly waits: boolean }) {
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
      <Cell label="There is:">
        {sentence(observed)}
        {(outcome !== "pass" || isWarning || waits) && message !== "" && (
          <span className="text-note text-ink-soft block">{message}</span>
        )}
      </Cell>
      <Cell>
        <OutcomeMark outcome={outcome} warning={isWarning} waits={waits} />
      </Cell>
    </tr>
  );
}

function sentence(seen: string | number): string {
  const words = String(seen);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
