import type { ExplainedView } from "@/lib/readiness/explain/types";

/** What an explanation is drawn from, and for whom. */
export interface WhyProps {
  readonly view: ExplainedView;
  /** The page of the portfolio: "/portfolio", "/practitioners/…". */
  readonly base: string;
  /** Their own: then it says where a thing is done. */
  readonly isOwn: boolean;
}
