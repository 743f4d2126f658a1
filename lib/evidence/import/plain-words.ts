/** Words as they are compared: no capitals, no signs, one space. "Case-based  discussion" is "case based discussion". */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
