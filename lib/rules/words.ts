/**
 * Small words for findings: counts and lists as people say them. No locale is asked for.
 *
 * Example: `count(1, "item")` is "1 item", `count(2, "item")` is "2 items", `listed(["a", "b", "c"])` is "a, b and c".
 */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

export function listed(words: readonly string[], joiner = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joiner} ${words.slice(-1).join("")}`;
}

/** Each once, in the order of their code units: the order of every list of ids in a result. */
export function sortedOnce(ids: Iterable<string>): readonly string[] {
  const once = [...new Set(ids)];
  return once.length > 1 ? once.sort() : once;
}
