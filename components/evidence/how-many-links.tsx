import { LINKS_MANY, LINKS_MAX } from "@/lib/evidence/limits";

/** Too few, too many, as many as there can be: said beside the rows, and never in the way of a draft. */
export function HowManyLinks({ chosen }: { readonly chosen: number }) {
  return (
    <p role="status" className="text-small text-ink-soft max-w-form mt-4 empty:hidden">
      {sentenceOf(chosen)}
    </p>
  );
}

function sentenceOf(chosen: number): string | null {
  if (chosen === 0) {
    return "Nothing is linked yet. An item without a capability shows nothing; a draft can wait for it.";
  }
  if (chosen < LINKS_MANY) return null;
  const many = `${chosen === LINKS_MAX ? "Six" : "Five"} capabilities on one item are many: each needs a sentence of its own, and a supervisor trusts a few that are well explained.`;
  if (chosen < LINKS_MAX) return many;
  return `${many} Six is the most: the rules count the first six links of an item, so that no single item carries a portfolio.`;
}
