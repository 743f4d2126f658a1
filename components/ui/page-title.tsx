import { cva } from "class-variance-authority";
import type { ReactNode } from "react";

/** The heading of a page that is about one thing: "1.6 Clinical reasoning and diagnosis", "Log evidence". */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  return (
    <h1 className="text-sentence tracking-title leading-tight" id="title">
      {children}
    </h1>
  );
}

interface SentenceProps {
  /** The first clause, which answers the page's question. */
  readonly lead: string;
  readonly children?: ReactNode;
  /** Where no PageHeader names the page, the sentence is its heading. */
  readonly as?: "p" | "h1";
}

/** The one sentence that a page opens with: the answer in bold, the rest of it regular. */
export function Sentence({ lead, children, as: Element = "p" }: SentenceProps) {
  return (
    <Element className="max-w-article text-sentence tracking-sentence font-normal text-pretty">
      <b>{lead}</b> {children}
    </Element>
  );
}

/** What stands under a title or a sentence, softer. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className={lead()}>{children}</p>;
}

const lead = cva("mt-4 max-w-measure text-ink-soft");
