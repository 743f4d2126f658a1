import type { FormValues } from "@/lib/core/form";
import {
  type Draft,
  erase,
  eraseNow,
  type KeptDraft,
  read,
  readNow,
  write,
  writeNow,
} from "./draft-store";
import { randomId } from "./random-id";

/** What somebody types in one open form and has not sent, kept on this device so that a reload or a crash loses nothing. */
export interface DraftBox {
  /** The draft of an earlier visit; the same answer each time, whatever is typed since. */
  readonly found: () => Draft | null;
  /** Told once, should the draft of an earlier visit be found only later, where it takes longer to look. */
  readonly onFound: (listener: () => void) => () => void;
  readonly keep: (form: HTMLFormElement, typedIn?: EventTarget) => void;
  /** Whether this device takes what it is given. */
  readonly isKept: () => boolean;
  /** Puts into the draft of an earlier visit what stands in these controls: it was typed before that draft was found. */
  readonly add: (form: HTMLFormElement, controls: readonly Element[]) => void;
  /** The server has the words, or their writer threw them away. What is typed from then on is kept again. */
  readonly forget: () => void;
  /** The form has become another one: what a new item was is the draft of that item. */
  readonly rename: (key: string) => void;
}

const WRITE_AFTER_MS = 250;

/**
 * The key names the form and the person, so that two people on one ward PC never meet each other's words; each open form
 * of the key has a draft of its own, so that two tabs never write over each other's.
 */
export function openDraftBox(key: string | undefined): DraftBox {
  if (key === undefined) return noDraft;
  const form = randomId();
  const touched = new Set<string>();
  let name = `${key}#${form}`;
  let earlier: Draft | null | undefined;
  /** What the draft of the earlier visit was found as, until this form has one of its own with those words in it. */
  let source: KeptDraft | null = null;
  let kept: Draft | null = null;
  let isTaken = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let element: HTMLFormElement | null = null;

  function found(): Draft | null {
    // Read once: what is typed during this visit is no draft of an earlier one.
    if (earlier === undefined) {
      source = newest(readNow(key ?? ""));
      earlier = source?.draft ?? null;
    }
    return earlier;
  }

  function put(draft: Draft): void {
    kept = draft;
    const isWritten = writeNow(name, draft);
    isTaken = isWritten;
    if (isWritten) removeSource();
    clearTimeout(timer);
    const writeDurably = async () => {
      const isDurable = await write(name, draft);
      isTaken = isDurable || isWritten;
      if (isDurable) removeSource();
    };
    // Where nothing took it at once, the other is not kept waiting.
    if (isWritten) timer = setTimeout(() => void writeDurably(), WRITE_AFTER_MS);
    else void writeDurably();
  }

  /** Unless a tab that is still open has typed on in it. */
  function removeSource(): void {
    if (source === null) return;
    const { name: one, draft } = source;
    source = null;
    const now = readNow(one).find((found) => found.name === one);
    if (now === undefined || now.draft.keptAt === draft.keptAt) remove(one);
  }

  function remove(one: string): void {
    eraseNow(one);
    void erase(one);
  }

  function merge(before: Draft, names: ReadonlySet<string>, now: HTMLFormElement): void {
    const values = Object.fromEntries([
      // A box that was emptied has no value, and is not to have its old one.
      ...Object.entries(before.values).filter(([one]) => !names.has(one)),
      ...Object.entries(typed(now)).filter(([one]) => names.has(one)),
    ]);
    earlier = { ...before, values };
    put(earlier);
  }

  return {
    found,
    onFound(listener) {
      let isAwaited = true;
      void read(key).then((drafts) => {
        const late = newest(drafts.filter((one) => one.name !== name));
        const before = found();
        if (!isAwaited || late === null) return;
        if (before !== null && before.keptAt >= late.draft.keptAt) return;
        source = late;
        earlier = late.draft;
        if (element !== null) merge(late.draft, touched, element);
        listener();
      });
      return () => {
        isAwaited = false;
      };
    },
    keep(now, typedIn) {
      element = now;
      if (typedIn instanceof Element) touched.add(typedIn.getAttribute("name") ?? "");
      put({ keptAt: new Date().toISOString(), values: typed(now) });
    },
    isKept: () => isTaken,
    add(now, controls) {
      const before = found();
      const names = new Set(controls.map((control) => control.getAttribute("name") ?? ""));
      if (before !== null) merge(before, names, now);
    },
    forget() {
      clearTimeout(timer);
      remove(name);
      removeSource();
      kept = null;
    },
    rename(another) {
      const before = name;
      name = `${another}#${form}`;
      if (kept !== null) put(kept);
      remove(before);
    },
  };
}

export const noDraft: DraftBox = {
  found: () => null,
  onFound: () => () => undefined,
  keep: () => undefined,
  isKept: () => false,
  add: () => undefined,
  forget: () => undefined,
  rename: () => undefined,
};

function newest(drafts: readonly KeptDraft[]): KeptDraft | null {
  const [last] = drafts.toSorted((a, b) => b.draft.keptAt.localeCompare(a.draft.keptAt));
  return last ?? null;
}

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
