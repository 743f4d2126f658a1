import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { Sign, type SignName } from "./sign";

interface TagProps {
  readonly sign?: SignName;
  readonly look?: NonNullable<VariantProps<typeof tag>["look"]>;
  readonly children: ReactNode;
}

/** A sign and a word in a thin frame. A person's status is a word in a sentence, never a tag. */
export function Tag({ sign, look, children }: TagProps) {
  return (
    <span className={tag({ look })}>
      {sign && <Sign name={sign} />}
      {children}
    </span>
  );
}

const tag = cva(
  "inline-flex items-center gap-1.5 rounded-control border px-2 text-note sm:whitespace-nowrap",
  {
    variants: {
      look: {
        plain: "border-rule-strong bg-paper",
        quiet: "border-transparent px-0",
        mark: "border-mark bg-paper text-mark-ink",
        stop: "border-stop bg-paper text-stop",
        done: "border-state-signed bg-state-signed text-on-signed",
      },
    },
    defaultVariants: { look: "plain" },
  },
);
