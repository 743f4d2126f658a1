import Link from "next/link";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { DecisionLine } from "@/lib/sign-off/types";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { Tag } from "../ui/tag";
import { capabilityName } from "./asked-capability";
import { decisionNames } from "./labels";

/** Decisions that somebody has made, each with its page, where it can be taken back. */
export function DecisionLines({ decisions }: { readonly decisions: readonly DecisionLine[] }) {
  return (
    <DataTable caption="Your latest decisions">
      <TableHead
        columns={[
          { label: "Practitioner" },
          { label: "Capability" },
          { label: "Decision" },
          { label: "Decided on" },
        ]}
      />
      <tbody>
        {decisions.map(({ id, practitioner, capability, decision, decidedAt, ...line }) => (
          <tr key={id}>
            <RowHead>
              <b>{practitioner}</b>
            </RowHead>
            <Cell>
              <Link
                href={`/sign-offs/decisions/${id}`}
                prefetch={false}
                className="min-h-target -my-2 inline-flex items-center"
              >
                {capabilityName(capability)}
              </Link>
            </Cell>
            <Cell>
              <span className="inline-flex flex-wrap items-center gap-x-3">
                {decisionNames[decision]}
                <WhatBecameOfIt {...line} />
              </span>
            </Cell>
            <Cell label="Decided on">{formatDay(dayOf(decidedAt))}</Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function WhatBecameOfIt({
  isRevoked,
  changedSince,
}: Pick<DecisionLine, "isRevoked" | "changedSince">) {
  if (isRevoked) return <Tag sign="return">Revoked</Tag>;
  if (changedSince === null) return null;
  return (
    <Tag sign="warning" look="mark">
      Changed since {formatDay(changedSince)}
    </Tag>
  );
}
