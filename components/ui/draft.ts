import type { FormValues } from "@/lib/core/form";

/** What somebody typed and has not sent, kept on this device so that a reload or a crash loses nothing. */
export interface Draft {
  readonly keptAt: string;
  readonly values: FormValues;
}

export interface DraftBox {
  /** The draft of an earlier visit; the same answer each time, whatever is typed since. */
  readonly found: () => Draft | null;
  readonly keep: (form: HTMLFormElement) => void;
  /** Puts into the draft of an earlier visit what stands in these controls: it was typed before that draft was found. */
  readonly add: (form: HTMLFormElement, controls: readonly Element[]) => void;
  /** The server has the words, or their writer threw them away. What is typed from then on is kept again. */
  readonly forget: () => void;
}

/** The key names the form and the person, so that two people on one ward PC never meet each other's words. */
export function openDraftBox(key: string | undefined): DraftBox {
  const name = `${prefix}${key ?? ""}`;
  let earlier: Draft | null | undefined;
  function found() {
    // Read once: what is typed during this visit is no draft of an earlier one.
    if (earlier === undefined) earlier = key === undefined ? null : read(name);
    return earlier;
  }
  return {
    found,
    keep(form) {
      if (key !== undefined) write(name, { keptAt: new Date().toISOString(), values: typed(form) });
    },
    add(form, controls) {
      const before = found();
      if (before === null) return;
      const names = controls.map((control) => control.getAttribute("name"));
      const [kept, now] = [Object.entries(before.values), Object.entries(typed(form))];
      const values = Object.fromEntries([
        // A box that was emptied has no value, and is not to have its old one.
        ...kept.filter(([one]) => !names.includes(one)),
        ...now.filter(([one]) => names.includes(one)),
      ]);
      earlier = { ...before, values };
      write(name, earlier);
    },
    forget() {
      if (key !== undefined) erase(name);
    },
  };
}

const prefix = "fourfold-draft:";

/** Every word that was typed. Never a secret, a file, React's own fields, or what only the server knows. */
function typed(form: HTMLFormElement): FormValues {
  const secret = new Set<string>();
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement)) continue;
    const isServers = control.type === "hidden" && control.dataset["keptWithDraft"] === undefined;
    if (control.type === "password" || control.type === "file" || isServers) {
      secret.add(control.name);
    }
  }
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || secret.has(name) || name.startsWith("$ACTION")) continue;
    if (name.startsWith("signIn")) continue;
    const before = values[name];
    if (before === undefined) values[name] = value;
    else values[name] = typeof before === "string" ? [before, value] : [...before, value];
  }
  return values;
}

/** A device may refuse to keep anything (full, or private); then the form is as good as without a draft. */
function write(name: string, draft: Draft): void {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    return;
  }
}

function read(name: string): Draft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

function erase(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    return;
  }
}

/** Somebody else may have written to the same storage. */
function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  if (!("keptAt" in value) || !("values" in value)) return false;
  const { keptAt, values } = value;
  if (typeof keptAt !== "string" || Number.isNaN(Date.parse(keptAt))) return false;
  if (typeof values !== "object" || values === null) return false;
  return Object.values(values).every(
    (one) =>
      typeof one === "string" ||
      (Array.isArray(one) && one.every((part) => typeof part === "string")),
  );
}
