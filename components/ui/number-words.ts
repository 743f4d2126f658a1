/** "Seven" at the head of a sentence; from ten on figures are read more easily. */
export function countInWords(count: number): string {
  return words[count] ?? String(count);
}

const words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
