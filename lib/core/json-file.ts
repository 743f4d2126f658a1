/** A value as a file of its own: one line, and the end of it. */
export function jsonFileOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
