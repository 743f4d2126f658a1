import type { ReactNode } from "react";

interface DataTableProps {
  /** What the table holds, for a screen reader; the heading above says it to everybody else. */
  readonly caption: string;
  readonly children: ReactNode;
  /** Below 768 pixels each row becomes a paragraph; `false` scrolls sideways instead. */
  readonly stacks?: boolean;
}

/** One heavy line on top, hairlines between rows, none at the sides. */
export function DataTable({ caption, stacks = true, children }: DataTableProps) {
  const table = (
    <table className={stacks ? "data-table stacks" : "data-table"}>
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  );
  if (stacks) return table;
  return (
    <div className="scrolls" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}

export interface Column {
  readonly label: string;
  readonly number?: boolean;
  /** The head is not shown: the column's cells say what they are. */
  readonly hidden?: boolean;
}

export function TableHead({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ label, number = false, hidden = false }) => (
          <th key={label} scope="col" className={number ? "number" : undefined}>
            {hidden ? <span className="sr-only">{label}</span> : label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function RowHead({ children }: { readonly children: ReactNode }) {
  return <th scope="row">{children}</th>;
}

interface CellProps {
  /** Said before the value where rows are paragraphs: "Asked:". */
  readonly label?: string;
  readonly number?: boolean;
  readonly children: ReactNode;
}

export function Cell({ label, number = false, children }: CellProps) {
  return (
    <td data-label={label} className={number ? "number" : undefined}>
      {children}
    </td>
  );
}
