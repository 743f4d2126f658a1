/** One thing that is wrong with what was sent: where, and what it should have been. */
export type Refusal = { readonly path: string; readonly message: string };

/** What zod reports, as far as it is needed here. */
export type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
};

/** A path as people write it, `evidence[3].confirmations[0].on`, each with what it should have been. */
export function refusalsOf(issues: readonly Issue[]): readonly Refusal[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? (issue.keys ?? []).map((key) => ({
          path: written([...issue.path, key]),
          message: "should not be there: no such key is known",
        }))
      : [{ path: written(issue.path), message: issue.message }],
  );
}

export function refusalInWords({ path, message }: Refusal): string {
  return `${path}: ${message}`;
}

/** An error for zod: `should be a list, not 3`. */
export function should(be: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) =>
    input === undefined ? `is missing: it should be ${be}` : `should be ${be}, not ${shown(input)}`;
}

/** A value as it was sent, short enough for one line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const LONGEST_SHOWN = 60;

/** The record itself needs no name: `evidence[0].id`, not `record.evidence[0].id`. */
function written(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  const named = first === "record" && rest.length > 0 ? rest : path;
  return named.reduce<string>((text, step) => text + stepInWords(step, text === ""), "");
}

function stepInWords(step: PropertyKey, isFirst: boolean): string {
  if (typeof step === "number") return `[${step}]`;
  const key = String(step);
  // A key that somebody made up may hold anything, a line end for one.
  if (!/^[\w-]+$/.test(key)) return `[${shown(key)}]`;
  return isFirst ? key : `.${key}`;
}
