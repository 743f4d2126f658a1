/** What was worked out lately, by whose record it is of. */
export interface Memory<Value> {
  /** Only if nothing it was worked out from has changed: the stamp of the record and the day are the same. */
  readonly recall: (of: Remembered) => Value | undefined;
  readonly keep: (of: Remembered, value: Value) => void;
}

export interface Remembered {
  readonly practitionerId: string;
  /** Null where nobody keeps one: then nothing is remembered. */
  readonly stamp: string | null;
  readonly today: string;
}

/**
 * Spares working out again what cannot have changed; it never saves anything from being up to date, because whoever
 * asks brings the stamp that the database holds at this moment. The least lately asked for is forgotten first.
 */
export function createMemory<Value>(size: number): Memory<Value> {
  const kept = new Map<string, { readonly state: string; readonly value: Value }>();
  return {
    recall: (of) => {
      const found = kept.get(of.practitionerId);
      if (found === undefined || found.state !== stateOf(of)) return undefined;
      kept.delete(of.practitionerId);
      kept.set(of.practitionerId, found);
      return found.value;
    },
    keep: (of, value) => {
      const state = stateOf(of);
      if (state === null) return;
      kept.delete(of.practitionerId);
      kept.set(of.practitionerId, { state, value });
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
    },
  };
}

function stateOf({ stamp, today }: Remembered): string | null {
  return stamp === null ? null : `${stamp} ${today}`;
}
