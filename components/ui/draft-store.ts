import type { FormValues } from "@/lib/core/form";

/** What somebody typed and has not sent. */
export interface Draft {
  readonly keptAt: string;
  readonly values: FormValues;
}

export interface KeptDraft {
  readonly name: string;
  readonly draft: Draft;
}

/**
 * Where drafts are on this device: two places. `localStorage` takes a word in the same moment in which it is typed and
 * has it again before the page is drawn, which IndexedDB cannot; IndexedDB has room for more, and keeps it when the other
 * is full or was emptied. A device may refuse either (private, full): then the other serves, or neither.
 */
const PREFIX = "fourfold-draft:";
const KEPT_FOR_DAYS = 30;

/** At once. Whether this device took it. */
export function writeNow(name: string, draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function eraseNow(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    return;
  }
}

/** All drafts of a form: each open one of it has its own. What has waited too long is gone. */
export function readNow(key: string): readonly KeptDraft[] {
  try {
    return Object.keys(localStorage).flatMap((item) => {
      if (!item.startsWith(PREFIX)) return [];
      const draft = draftIn(JSON.parse(localStorage.getItem(item) ?? "null"));
      const name = item.slice(PREFIX.length);
      if (draft !== null && isOver(draft)) localStorage.removeItem(item);
      else if (draft !== null && isOf(key, name)) return [{ name, draft }];
      return [];
    });
  } catch {
    return [];
  }
}

/** The same in IndexedDB, a moment later. */
export async function write(name: string, draft: Draft): Promise<boolean> {
  return inStore("readwrite", (store) => store.put(draft, name)).then(() => true, isRefused);
}

export async function erase(name: string): Promise<boolean> {
  return inStore("readwrite", (store) => store.delete(name)).then(() => true, isRefused);
}

export async function read(key: string): Promise<readonly KeptDraft[]> {
  try {
    const names = await inStore("readonly", (store) => store.getAllKeys());
    const drafts = await inStore("readonly", (store): IDBRequest<unknown[]> => store.getAll());
    const kept = names.flatMap((name, at) => {
      const draft = draftIn(drafts[at]);
      return typeof name === "string" && draft !== null ? [{ name, draft }] : [];
    });
    const over = kept.filter(({ draft }) => isOver(draft));
    await Promise.all(over.map(({ name }) => erase(name)));
    return kept.filter(({ name, draft }) => isOf(key, name) && !isOver(draft));
  } catch {
    return [];
  }
}

/** `key` alone is of a time when the open forms of one key shared a draft. */
function isOf(key: string, name: string): boolean {
  return name === key || name.startsWith(`${key}#`);
}

function isOver({ keptAt }: Draft): boolean {
  return Date.now() - Date.parse(keptAt) > KEPT_FOR_DAYS * 24 * 60 * 60 * 1000;
}

function isRefused(): boolean {
  return false;
}

let opened: Promise<IDBDatabase> | undefined;

async function inStore<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  opened ??= open();
  const database = await opened;
  return answerTo(ask(database.transaction("drafts", mode).objectStore("drafts")));
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("fourfold", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("drafts");
  };
  return answerTo(request);
}

function answerTo<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("This device keeps nothing."));
    };
  });
}

/** Somebody else may have written to the same storage. */
function draftIn(value: unknown): Draft | null {
  return isDraft(value) ? value : null;
}

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
