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
  return <div className={buttonRow()}>{children}</div>;
}

/** The buttons at the end of a short form. */
export function FormButtons({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mt-8">
      <ButtonRow>{children}</ButtonRow>
    </div>
  );
}

const buttonRow = cva(
  "flex flex-wrap items-center gap-3 print:hidden max-md:[&>.button]:flex-auto max-md:[&>.button-quiet]:flex-none",
);

export const buttonClass = cva(
  [
    "button inline-flex min-h-target cursor-pointer items-center justify-center gap-2 rounded-control border-2 font-bold",
    "leading-snug no-underline",
    "aria-disabled:cursor-not-allowed aria-disabled:border-dashed aria-disabled:border-rule-strong",
    "aria-disabled:bg-transparent aria-disabled:text-ink-soft",
  ],
  {
    variants: {
      look: {
        solid:
          "border-action bg-action text-on-action hover:border-action-deep hover:bg-action-deep hover:text-on-action",
        outline: "border-action bg-transparent text-action hover:bg-tint hover:text-action-deep",
        stop: "border-stop bg-transparent text-stop hover:bg-stop-well hover:text-stop",
        quiet:
          "button-quiet border-transparent bg-transparent font-normal text-action underline hover:text-action-deep hover:decoration-2",
      },
      size: { normal: "text-body", small: "text-small" },
    },
    compoundVariants: [
      { look: ["solid", "outline", "stop"], size: "normal", class: "px-4 py-2" },
      { look: ["solid", "outline", "stop"], size: "small", class: "px-4 py-1" },
      { look: "quiet", class: "px-1 py-2" },
    ],
    defaultVariants: { look: "solid", size: "normal" },
  },
);
