import type { Source } from "@/lib/rules/result";

/** Whose number it is, in a sentence. */
export const sourceSentences: Readonly<Record<Source, string>> = {
  S: "It is published.",
  "S/P": "The idea is published; how much is asked is our number, which you can argue with.",
  P: "It is ours: we know of no published number, and you can argue with this one.",
  "S, 80 % P": "It is published; that 80% of it is enough is ours, and you can argue with that.",
  "S, 20 % P": "It is published; the 20% is ours, and you can argue with that.",
};
