import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

interface NoticeProps {
  /** `plain` tells, `done` happened, `mark` holds you, `stop` was refused. */
  readonly look?: NonNullable<VariantProps<typeof notice>["look"]>;
  /** Appeared after the page was drawn, so it is announced. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** What happened, what it means, what to do. In the page, where it happened; never a message that floats away. */
export function Notice({ look, live = false, children }: NoticeProps) {
  return (
    <div role={live ? "status" : undefined} className={notice({ look })}>
      {children}
    </div>
  );
}

export const notice = cva("space-y-2 border-l-5 px-6 py-4", {
  variants: {
    look: {
      plain: "border-action bg-well",
      done: "border-state-signed bg-tint",
      mark: "border-mark bg-mark-well",
      stop: "border-stop bg-stop-well",
    },
    /** An answer is as wide as the fields of its form. */
    width: { article: "max-w-article", form: "max-w-form" },
  },
  defaultVariants: { look: "plain", width: "article" },
});
