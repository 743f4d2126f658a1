/**
 * What the suggestions have to beat: the words that an account shares with a capability's title and text, counted.
 * Forms of a word are one word here too, and empty words are left out.
 */
import published from "@/lib/rules/frameworks.json";
import type { Account } from "@/lib/suggestion/types";
import { isEmptyWord, rootsOf } from "@/lib/suggestion/words";

export function byPlainKeywords(framework: string, account: Account): readonly string[] {
  const said = new Set(rootsOf(Object.values(account).join(". ")));
  return published
    .filter(({ id }) => id === framework)
    .flatMap(({ pillars }) => pillars.flatMap(({ capabilities }) => capabilities))
    .map(({ code, title, description }) => {
      const words = new Set(
        rootsOf(`${title}. ${description}`).filter((root) => !isEmptyWord(root)),
      );
      return { code, shared: [...words].filter((root) => said.has(root)).length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, 3)
    .map(({ code }) => code);
}
