import type { Level } from "@/lib/assessment/entrustment/types";

/** The scale says how much supervision is needed, not how well something is done. */
export const levelWords: Readonly<Record<Level, string>> = {
  1: "Observes",
  2: "Acts with the supervisor present",
  3: "Acts; the supervisor is on site and reviews",
  4: "Acts unsupervised within agreed scope: the advanced standard",
  5: "Supervises others and sets local practice",
};
