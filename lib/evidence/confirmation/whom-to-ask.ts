import { invalid, type Invalid } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Colleague } from "./queries";

interface Asking {
  readonly personId: string;
  readonly organisationName: string;
  readonly chosen: readonly string[];
  /** A name or an address; empty where nobody is named. */
  readonly typed: string;
  readonly alreadyAsked: readonly string[];
}

/** Who is meant: everyone chosen, and the one colleague whom a name or an address fits. Each once. */
export function whomToAsk(
  colleagues: readonly Colleague[],
  { personId, organisationName, chosen, typed, alreadyAsked }: Asking,
): Result<readonly Colleague[], Invalid> {
  const people = new Map<string, Colleague>();
  for (const id of chosen) {
    const colleague = colleagues.find((one) => one.id === id);
    if (colleague === undefined) {
      return err(
        invalid("confirmers", "Somebody you chose cannot be asked any more. Choose again."),
      );
    }
    people.set(id, colleague);
  }
  if (typed !== "") {
    const meant = whoGoesBy(typed, { colleagues, organisationName });
    if (!meant.ok) return err(invalid("somebodyElse", meant.error));
    people.set(meant.value.id, meant.value);
  }
  for (const { id, name } of people.values()) {
    const field = chosen.includes(id) ? "confirmers" : "somebodyElse";
    if (id === personId) return err(invalid(field, "Nobody can confirm their own evidence."));
    if (alreadyAsked.includes(id)) {
      return err(invalid(field, `You have already asked ${name} to confirm this version.`));
    }
  }
  return ok([...people.values()]);
}

/** The one colleague who was chosen, or whom a name or an address fits; else what to say. */
export function whoIsMeant(
  colleagues: readonly Colleague[],
  about: {
    readonly chosen: string | null;
    readonly typed: string;
    readonly actor: { readonly organisationName: string };
  },
): Result<Colleague, string> {
  const { chosen, typed, actor } = about;
  if (chosen === null) return whoGoesBy(typed, { colleagues, ...actor });
  const colleague = colleagues.find(({ id }) => id === chosen);
  return colleague === undefined
    ? err("Somebody you chose cannot be asked any more. Choose again.")
    : ok(colleague);
}

function whoGoesBy(
  typed: string,
  about: { readonly colleagues: readonly Colleague[]; readonly organisationName: string },
): Result<Colleague, string> {
  const fitting = whoFits(about.colleagues, typed);
  const [one] = fitting;
  if (one === undefined) {
    const { organisationName } = about;
    return err(`Nobody at ${organisationName} goes by “${typed}”. Enter their work email address.`);
  }
  return fitting.length > 1 ? err(severalFit(fitting, typed)) : ok(one);
}

/** An address fits one; a whole name goes before a part of one. */
function whoFits(colleagues: readonly Colleague[], typed: string): readonly Colleague[] {
  const text = typed.toLowerCase();
  const byAddress = colleagues.filter(({ email }) => email === text);
  if (byAddress.length > 0) return byAddress;
  const byName = colleagues.filter(({ name }) => name.toLowerCase() === text);
  if (byName.length > 0) return byName;
  return colleagues.filter(({ name }) => name.toLowerCase().includes(text));
}

function severalFit(meant: readonly Colleague[], typed: string): string {
  const named = meant.slice(0, NAMED).map(({ name, email }) => `${name} (${email})`);
  return `More than one colleague fits “${typed}”: ${named.join(", ")}. Enter the work email address.`;
}

const NAMED = 4;
