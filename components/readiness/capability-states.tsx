import type { CapabilityResult, PillarResult } from "@/lib/rules/result";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { scoreInWords } from "./labels";
import { StateTag } from "./state-swatch";
import type { Titles } from "./types";

interface CapabilityStatesProps {
  /** The picture's feet lead to its tables: `<id>-<code of the pillar>`, its bricks to its rows. */
  readonly id: string;
  readonly pillars: readonly PillarResult[];
  readonly titles: Titles;
}

/** Every capability with its state and what was decided on it when, for those who have no page of it to go to. */
export function CapabilityStates({ id, pillars, titles }: CapabilityStatesProps) {
  return (
    <div className="grid items-start gap-x-18 gap-y-12 lg:grid-cols-2">
      {pillars.map((pillar) => (
        <section key={pillar.code} id={`${id}-${pillar.code}`} className="only:col-span-full">
          <h3 className="mb-2 flex items-baseline justify-between gap-3">
            {pillar.name} <span>{scoreInWords(pillar.score)}</span>
          </h3>
          <DataTable caption={`${pillar.name}: capabilities`}>
            <TableHead
              columns={[{ label: "Capability" }, { label: "State" }, { label: "Latest decision" }]}
            />
            <tbody>
              {pillar.capabilities.map((capability) => (
                <tr key={capability.code} id={rowId(id, capability.code)}>
                  <RowHead>
                    <b>{capability.code}</b> {titles[capability.code]}
                  </RowHead>
                  <Cell>
                    <StateTag state={capability.state} refreshDue={capability.refreshDue} />
                  </Cell>
                  <Cell label="Latest decision:">{decisionOf(capability)}</Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </section>
      ))}
    </div>
  );
}

/** Where a brick of the picture leads on a page that has this table. */
export function rowId(id: string, code: string): string {
  return `${id}-capability-${code}`;
}

/** As the rules saw it: an outcome and a day, never the reasons that were written. */
function decisionOf({ rules }: CapabilityResult): string {
  const signedOff = rules.find(({ rule }) => rule === "C6");
  const seen = String(signedOff?.observed ?? "");
  return seen.charAt(0).toUpperCase() + seen.slice(1);
}
