import type { Decision, SupervisorLevel, SupervisorRole } from "@/lib/rules/record";
import type { SignerRule } from "@/lib/rules/result";
import type { Method } from "@/lib/sign-off/types";

/** What somebody did: "Bea Hartley asked for more evidence". */
export const decisionDone: Record<Decision, string> = {
  achieved: "signed it off",
  "more-evidence": "asked for more evidence",
  "not-yet": "said not yet",
};

/** The same where it stands alone. */
export const decisionNames: Record<Decision, string> = {
  achieved: "Signed off",
  "more-evidence": "More evidence asked for",
  "not-yet": "Not yet",
};

/** How a decision was reached, asked of whoever makes it. */
export const methodChoices: Record<Method, string> = {
  met: "We met",
  observed: "I watched the work",
  record: "From the record",
};

/** The same, said of somebody. */
export const methodsSaid: Record<Method, string> = {
  met: "After meeting",
  observed: "After watching the work",
  record: "From the record",
};

export const roleNames: Record<SupervisorRole, string> = {
  coordinating: "Coordinating supervisor",
  associate: "Associate supervisor",
};

export const levelNames: Record<SupervisorLevel, string> = {
  advanced: "advanced level",
  consultant: "consultant level",
  "medical-consultant": "medical consultant",
  other: "other level",
};

/** Why the rules do not count a signer: "…, because they are the line manager". */
export const signerLacks: Record<SignerRule, { readonly of: string; readonly you: string }> = {
  A1: { of: "they are your line manager", you: "you are the line manager" },
  A2: { of: "they are not recorded as registered", you: "you are not recorded as registered" },
  A3: { of: "it is outside their scope", you: "it is outside your scope" },
  A4: {
    of: "they are not recorded as practising at the level that is asked for",
    you: "you are not recorded as practising at the level that is asked for",
  },
  A5: {
    of: "their preparation as a supervisor is not within the last 36 months",
    you: "your preparation as a supervisor is not within the last 36 months",
  },
  A6: {
    of: "a conflict of interest is declared",
    you: "a conflict of interest is declared",
  },
};
