import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

interface ColumnsProps {
  /** `aside`: main and 19 rem; `wide-first`: 7 to 5; `wide-last`: 5 to 7. One column below 960 pixels. */
  readonly look?: NonNullable<VariantProps<typeof columns>["look"]>;
  readonly children: ReactNode;
}

export function Columns({ look, children }: ColumnsProps) {
  return <div className={columns({ look })}>{children}</div>;
}

interface SectionProps {
  readonly id?: string;
  readonly heading: ReactNode;
  /** Stands at the right of the heading: a link, a legend, a count. */
  readonly beside?: ReactNode;
  readonly about?: ReactNode;
  /** A part of a page, or a smaller part within a column. */
  readonly size?: "part" | "small";
  /** Of the heading; a small part that stands right under the page's title is at 2. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a page. Space parts it from the one before, never a line. */
export function Section({
  id,
  heading,
  beside,
  about,
  size = "part",
  level = size === "part" ? 2 : 3,
  children,
}: SectionProps) {
  return (
    <section
      id={id}
      className={size === "part" ? "not-first:mt-12 md:not-first:mt-18" : "not-first:mt-8"}
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 print:break-after-avoid">
        {level === 3 && <h3>{heading}</h3>}
        {level === 2 && (
          <h2 className={size === "small" ? "text-lead tracking-lead leading-snug" : undefined}>
            {heading}
          </h2>
        )}
        {beside && <div className="text-small text-ink-soft">{beside}</div>}
        {about && (
          <div className="text-ink-soft -mt-2 basis-full">
            <p className="max-w-measure">{about}</p>
          </div>
        )}
      </div>
      {children}
    </section>
  );
}

/** What is read beside the page: softer, smaller. */
export function Aside({ children }: { readonly children: ReactNode }) {
  return <aside className="aside">{children}</aside>;
}

/** A field with its guidance in the margin; on a phone the guidance comes first. */
export function FormRow({
  note,
  children,
}: {
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="form-row">
      {note && <div className="form-note">{note}</div>}
      <div>{children}</div>
    </div>
  );
}

/** Two short fields side by side where there is room. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className="field-pair not-first:mt-8 sm:*:mt-0!">{children}</div>;
}

/** A part of a form with a heading of its own. */
export function FormPart({
  legend,
  children,
}: {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="mt-12">
      <legend className="text-head tracking-head mb-2 leading-snug font-bold">{legend}</legend>
      {children}
    </fieldset>
  );
}

/** The foot of a long form: what is kept, and the buttons, always in sight. */
export function SaveBar({
  note,
  children,
}: {
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={saveBar()}>
      <div className="text-small text-ink-soft flex-auto basis-80">{note}</div>
      {children}
    </div>
  );
}

/** Rows that are no table: a heavy line opens the list, hairlines part it. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

/** Somebody's words, quoted. */
export function Quote({ children }: { readonly children: ReactNode }) {
  return (
    <blockquote className="max-w-form border-rule border-l-3 pl-4 whitespace-pre-line">
      {children}
    </blockquote>
  );
}

const columns = cva("grid gap-x-18 gap-y-12 *:min-w-0", {
  variants: {
    look: {
      aside: "columns-aside",
      even: "lg:grid-cols-2",
      "wide-first": "columns-wide-first",
      "wide-last": "columns-wide-last",
    },
  },
  defaultVariants: { look: "even" },
});

/** Stays in sight where there is room for it: at 400 % zoom, and on a phone, it would lie over what one writes. */
const saveBar = cva([
  "roomy:sticky roomy:bottom-0 roomy:mb-0 z-2 mt-12 mb-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-3",
  "border-t-2 border-ink bg-paper py-4 print:hidden",
]);
