import type { PersonRef } from "./build/people";
import type { Portfolio } from "./portfolio";
import { story, type Kind } from "./words/stories";
import type { Work } from "./words/work";

/** Capabilities by pillar, as the advanced framework codes them. */
export const CLINICAL = codes("1", 11);
export const LEADERSHIP = codes("2", 11);
export const EDUCATION = codes("3", 8);
export const RESEARCH = codes("4", 8);
export const ALL_CODES = [...CLINICAL, ...LEADERSHIP, ...EDUCATION, ...RESEARCH];
/** What two assessors have to entrust in a clinical profile. */
export const ENTRUSTED = ["1.4", "1.6", "1.7", "1.8"];

export function allBut(list: readonly string[], ...left: readonly string[]): readonly string[] {
  return list.filter((code) => !left.includes(code));
}

/**
 * Tells days of these kinds, spread over a stretch, the first one the longest ago. Colleagues take turns to confirm
 * them, every fourth time two of them; the university confirms what was learned there.
 */
export async function tells(
  portfolio: Portfolio,
  about: {
    readonly work: Work;
    readonly kinds: readonly Kind[];
    readonly when: readonly [oldest: number, newest: number];
    readonly confirmedBy: readonly PersonRef[];
    readonly university: PersonRef;
  },
): Promise<void> {
  const { work, kinds, confirmedBy, university } = about;
  const [oldest, newest] = about.when;
  for (const [index, kind] of kinds.entries()) {
    const share = kinds.length === 1 ? 0 : index / (kinds.length - 1);
    const daysAgo = Math.round(oldest - (oldest - newest) * share);
    const strong = kind === "researchModule";
    const by = strong || kind === "course" ? [university] : turn(confirmedBy, index);
    await portfolio.confirmed(story(kind, work), { daysAgo, by, strong });
  }
}

function turn(people: readonly PersonRef[], index: number): readonly PersonRef[] {
  const many = index % 4 === 3 ? 2 : 1;
  return people
    .map((_, place) => people[(index + place) % people.length])
    .filter((person) => person !== undefined)
    .slice(0, many);
}

function codes(pillar: string, many: number): readonly string[] {
  return Array.from({ length: many }, (_, index) => `${pillar}.${String(index + 1)}`);
}
