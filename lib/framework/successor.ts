import published from "@/lib/rules/frameworks.json";
import type { FrameworkId } from "@/lib/rules/record";

// Which framework took the place of which, code for code, and what that changed. What changed is in the published data:
// "changed_from_2017", capability by capability, from the comparison of the two that came with them.

/** The framework that took the place of this one; null: it is the newest of its kind. */
export function successorOf(id: FrameworkId): FrameworkId | null {
  return SUCCESSORS[id] ?? null;
}

/** Whether a code means the same in both: one took the other's place. */
export function shareCodes(one: FrameworkId, other: FrameworkId): boolean {
  return one === other || SUCCESSORS[one] === other || SUCCESSORS[other] === one;
}

export interface ChangedInSubstance {
  readonly code: string;
  /** In a few words, to stand after a colon. */
  readonly what: string;
}

/** Of which capabilities more than the wording changed when this framework took the place of the one before it. */
export function changedInSubstance(id: FrameworkId): readonly ChangedInSubstance[] {
  const framework = published.find((one) => one.id === id);
  const capabilities: readonly Published[] = framework?.pillars.flatMap(capabilitiesOf) ?? [];
  return capabilities.flatMap(({ code, changed_from_2017: change = "" }) =>
    change.startsWith(SUBSTANTIVE) ? [{ code, what: change.slice(SUBSTANTIVE.length) }] : [],
  );
}

interface Published {
  readonly code: string;
  readonly changed_from_2017?: string | undefined;
}

function capabilitiesOf({ capabilities }: { readonly capabilities: readonly Published[] }) {
  return capabilities;
}

const SUCCESSORS: Readonly<Partial<Record<FrameworkId, FrameworkId>>> = {
  "hee-mpf-2017": "nhse-mpf-2025",
};

const SUBSTANTIVE = "substantive: ";
