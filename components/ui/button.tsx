import { cva, type VariantProps } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

/** Spend `solid` once a page. `quiet` looks like a link, `stop` takes something back. */
export type ButtonLook = NonNullable<VariantProps<typeof buttonClass>["look"]>;

interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "style"> {
  readonly look?: ButtonLook;
  readonly size?: "normal" | "small";
}

/** A plain button; inside an ActionForm use SubmitButton, which knows that the form is busy. */
export function Button({ look = "solid", size = "normal", type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass({ look, size })} />;
}

interface ButtonLinkProps {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly size?: "normal" | "small";
  /** A file to download is fetched by the browser itself, not by the router. */
  readonly download?: boolean;
  readonly children: ReactNode;
}

export function ButtonLink({
  href,
  look = "solid",
  size = "normal",
  download = false,
  children,
}: ButtonLinkProps) {
  const className = buttonClass({ look, size });
  if (download) {
    return (
      <a href={href} download className={className}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={className}>
      {children}
    </Link>
  );
}

/** A deed that is not open yet: it looks like a button, cannot be pressed, and says why beside itself. */
export function ClosedButton({
  because,
  children,
}: {
  readonly because: string;
  readonly children: ReactNode;
}) {
  return (
    <span className="flex flex-wrap items-center gap-3">
      <button type="button" aria-disabled="true" className={buttonClass({ look: "outline" })}>
        {children}
      </button>
      <span className="text-small text-ink-soft">{because}</span>
    </span>
  );
}

export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}

export const buttonClass = cva(
  [
    "button min-h-target rounded-control inline-flex cursor-pointer items-center justify-center gap-2 border-2",
    "leading-snug",
    "aria-disabled:border-rule-strong aria-disabled:cursor-not-allowed aria-disabled:border-dashed",
    "aria-disabled:text-ink-soft aria-disabled:bg-transparent",
  ],
  {
    variants: {
      look: {
        solid: [
          "border-action bg-action text-on-action font-bold no-underline",
          "hover:border-action-deep hover:bg-action-deep hover:text-on-action",
        ],
        outline: [
          "border-action text-action bg-transparent font-bold no-underline",
          "hover:bg-tint hover:text-action-deep",
        ],
        stop: [
          "border-stop text-stop bg-transparent font-bold no-underline",
          "hover:bg-stop-well hover:text-stop",
        ],
        quiet: [
          "button-quiet text-action border-transparent bg-transparent font-normal underline",
          "hover:text-action-deep hover:decoration-2",
        ],
      },
      size: { normal: "", small: "" },
    },
    compoundVariants: [
      { look: ["solid", "outline", "stop"], size: "normal", class: "text-body px-4 py-2" },
      { look: ["solid", "outline", "stop"], size: "small", class: "text-small px-4 py-1" },
      { look: "quiet", size: "normal", class: "text-body px-1 py-2" },
      { look: "quiet", size: "small", class: "text-note px-1 py-2" },
    ],
    defaultVariants: { look: "solid", size: "normal" },
  },
);
