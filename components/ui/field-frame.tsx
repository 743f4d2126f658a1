import { cva } from "class-variance-authority";
import type { ReactNode } from "react";
import { describedBy } from "./field-id";
import { Sign } from "./sign";

/** What every field takes. Label, hint, error, control: in that order, so that nothing is read too late. */
export interface FieldProps {
  /** As the server knows it; a list's field is `links.2.rationale`. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** In an ActionForm these are found by name; give them only outside of one. */
  readonly errors?: readonly string[] | undefined;
  /** `true` says "(optional)"; a text says when it is needed, "needed if you decline". */
  readonly optional?: boolean | string;
  readonly required?: boolean;
  readonly width?: FieldWidth;
  /** A filter's label is small and soft: the list below it is what is read. */
  readonly quiet?: boolean;
}

export type FieldWidth = "full" | "medium" | "small";

interface FieldFrameProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors: readonly string[];
  readonly optional?: boolean | string | undefined;
  readonly quiet?: boolean | undefined;
  readonly children: ReactNode;
}

export function FieldFrame({
  id,
  label,
  hint,
  errors,
  optional,
  quiet = false,
  children,
}: FieldFrameProps) {
  return (
    <div className={field({ refused: errors.length > 0, quiet })}>
      <label htmlFor={id} className={fieldLabel({ quiet })}>
        {label} <Optional when={optional} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldErrors id={id} errors={errors} />
      <div className={quiet ? "mt-1" : "mt-2"}>{children}</div>
    </div>
  );
}

/** The same for a group of choices, whose label is a legend. */
export function GroupFrame({
  id,
  label,
  hint,
  errors,
  optional,
  required,
  role,
  children,
}: FieldFrameProps & {
  readonly required?: boolean | undefined;
  readonly role: "group" | "radiogroup";
}) {
  const refused = errors.length > 0;
  return (
    // The bar is not the fieldset's own border, which would begin in the middle of the legend.
    <div className={field({ refused })}>
      <fieldset
        role={role}
        aria-describedby={describedBy(id, { hint: Boolean(hint), errors: refused })}
        aria-invalid={role === "radiogroup" && refused ? true : undefined}
        aria-required={role === "radiogroup" ? required : undefined}
      >
        <legend className={fieldLabel()}>
          {label} <Optional when={optional} />
        </legend>
        <Hint id={id}>{hint}</Hint>
        <FieldErrors id={id} errors={errors} />
        {children}
      </fieldset>
    </div>
  );
}

export function FieldErrors({
  id,
  errors,
}: {
  readonly id: string;
  readonly errors: readonly string[];
}) {
  if (errors.length === 0) return null;
  return (
    <div id={`${id}-errors`}>
      {errors.map((error) => (
        <p key={error} className="leading-note text-stop mt-2 flex gap-2 font-bold">
          <Sign name="stop" />
          <span>
            <span className="sr-only">Error: </span>
            {error}
          </span>
        </p>
      ))}
    </div>
  );
}

export const controlWidth = cva("control", {
  variants: { width: { full: "", medium: "max-w-field-m", small: "max-w-field-s" } },
  defaultVariants: { width: "full" },
});

function Optional({ when }: { readonly when: boolean | string | undefined }) {
  if (!when) return null;
  return <span className="text-ink-soft font-normal">({when === true ? "optional" : when})</span>;
}

function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${id}-hint`} className="max-w-hint leading-note text-ink-soft">
      {children}
    </div>
  );
}

const field = cva("max-w-form", {
  variants: {
    refused: { true: "border-l-5 border-stop pl-4", false: "" },
    quiet: { true: "", false: "not-first:mt-8" },
  },
  defaultVariants: { quiet: false },
});

const fieldLabel = cva("block leading-snug", {
  variants: { quiet: { true: "text-note text-ink-soft", false: "font-bold" } },
  defaultVariants: { quiet: false },
});
