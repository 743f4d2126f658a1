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
    const meant = whoIsMeant(colleagues, typed);
    if (meant.length > 1) return err(invalid("somebodyElse", severalFit(meant, typed)));
    const [one] = meant;
    if (one === undefined) {
      const nobody = `Nobody at ${organisationName} goes by “${typed}”. Enter their work email address.`;
      return err(invalid("somebodyElse", nobody));
    }
    people.set(one.id, one);
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

/** An address fits one; a whole name goes before a part of one. */
function whoIsMeant(colleagues: readonly Colleague[], typed: string): readonly Colleague[] {
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
