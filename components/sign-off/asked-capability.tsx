import { capabilityPath } from "@/lib/core/capability-address";
import type { AskedCapability } from "@/lib/sign-off/types";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";

/** "1.6 Clinical reasoning and diagnosis". A statement has no title of its own: it borrows its capability's. */
export function capabilityName({ code, title }: { readonly code: string; readonly title: string }) {
  return `${code} ${title}`;
}

/** What it asks, in the words of its framework, and where these are from. */
export function WhatItAsks({ capability }: { readonly capability: AskedCapability }) {
  return (
    <p className="max-w-form text-lead text-ink-soft mt-3">
      {capability.description}
      {capability.stage !== null && ` Expected at this stage: ${capability.stage}.`}
    </p>
  );
}

export function FrameworkSource({ framework }: Pick<AskedCapability, "framework">) {
  return (
    <p className="text-note text-ink-soft">
      {framework.title}, {framework.version}.{" "}
      <a href={framework.sourceUrl} rel="noreferrer">
        Read the source
      </a>
    </p>
  );
}

/** Of a capability that is signed off statement by statement. */
export function Statements({ capability }: { readonly capability: AskedCapability }) {
  const { statements, otherFramework } = capability;
  return (
    <DataTable caption={`The statements of ${capabilityName(capability)}`}>
      <TableHead columns={[{ label: "Code" }, { label: "What it asks" }, { label: "Stage" }]} />
      <tbody>
        {statements.map(({ code, description, stage }) => (
          <tr key={code}>
            <RowHead>
              <a
                href={capabilityPath({ code, otherFramework })}
                className="min-h-target -my-2 inline-flex items-center"
              >
                {code}
              </a>
            </RowHead>
            <Cell>{description}</Cell>
            <Cell label="Stage:">
              <span className="whitespace-nowrap">{stage}</span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
