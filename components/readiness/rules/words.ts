import type { PartKey } from "@/lib/rules/printed/print-rules";
import type { WholeKey } from "@/lib/rules/printed/of-the-whole";
import type { RuleKey } from "@/lib/rules/publications";
import type { GateKind } from "@/lib/rules/result";

/** What a part of the rules is called, and what follows where one of its rules does not pass. */
export const partWords: Readonly<
  Record<PartKey, { readonly heading: string; readonly about: string }>
> = {
  items: {
    heading: "Usable evidence",
    about:
      "An item that meets U1 to U3 is usable. Another makes a capability started, and no more.",
  },
  capabilities: {
    heading: "Capabilities",
    about:
      "C1 to C4 make a capability evidenced, C1 to C6 signed off. “Usable” is what meets U1 to U3.",
  },
  signers: {
    heading: "Who may sign off, and when it lapses",
    about: "A decision counts only if its signer met all of these on that day.",
  },
  pillars: {
    heading: "Pillars",
    about:
      "Asked of the usable items that are linked in the pillar. No pillar makes up for another.",
  },
  gates: {
    heading: "Gates",
    about:
      "Asked of the whole. A hard stop that fails keeps from approaching, a block from ready for review. A warning is said, and changes nothing.",
  },
};

export const wholeNames: Readonly<Record<WholeKey, string>> = {
  frameworks: "Framework",
  required: "Required capabilities",
  values: "States and scores",
  index: "Index",
  status: "Status",
  waivers: "Waivers",
  result: "What it would say",
};

/** What a gate costs where it is not met. */
export const kindLabels: Readonly<Record<GateKind, string>> = {
  "hard-stop": "Hard stop",
  block: "Block",
  "export-only": "Export only",
};

/** What a rule that is no gate is called. */
export const kindOfPart: Readonly<Record<Exclude<PartKey, "gates">, string>> = {
  items: "Condition",
  capabilities: "Requirement",
  signers: "Condition",
  pillars: "Requirement",
};

/** Rules that can also pass with a warning. */
export const warns: ReadonlySet<RuleKey> = new Set<RuleKey>(["C6", "G8", "G11"]);
