import type { Readiness } from "@/lib/rules/result";
import { scoreInWords, statusLabels } from "../labels";
import { whyPath } from "./path";

interface WhyLineProps {
  /** The page of the portfolio. */
  readonly base: string;
  readonly readiness: Pick<Readiness, "status" | "index" | "mean">;
}

/** The three numbers of the whole, each the way to its reasons. */
export function WhyLine({ base, readiness: { status, index, mean } }: WhyLineProps) {
  const href = whyPath(base, "status");
  return (
    <p className="text-small mt-4">
      Why: <a href={href}>{statusLabels[status].toLowerCase()}</a>,{" "}
      <a href={`${href}#index`}>index {scoreInWords(index)} of 100</a>,{" "}
      <a href={`${href}#mean`}>mean {scoreInWords(mean)} of 100</a>
    </p>
  );
}
