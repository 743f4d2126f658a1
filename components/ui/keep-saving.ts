import { type FormAction, type FormState, freshForm, type SavedForm } from "@/lib/core/form";
import type { DraftBox } from "./draft";
import { randomId } from "./random-id";

const SAVED_AFTER_MS = 2_500;
const LEFT_AFTER_MS = 300;
const AGAIN_AFTER_MS = 5_000;
const AGAIN_AT_LATEST_MS = 60_000;
const ANSWERED_WITHIN_MS = 30_000;

/** What became of the words: typed, saved, not saved because the line is down, and so on. */
export type Told =
  | { readonly kind: "typed" | "unreachable" }
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "saved"; readonly message: string }
  | { readonly kind: "beside"; readonly message: string; readonly chooseAt: string }
  | { readonly kind: "refused"; readonly answer: FormState }
  /** The form asks what is to happen with what looks as if it identified a patient: that comes first. */
  | { readonly kind: "asked" };

interface Saving {
  /** The newest there is: the page may be drawn again while its form stays. */
  readonly action: () => FormAction;
  readonly draft: DraftBox;
  /** The field without which there is nothing to save yet. */
  readonly needs: string | null;
  /** Tells the server which sending of this form it is; and the sending that an earlier visit, restored here, ended with. */
  readonly isCounted: boolean;
  readonly continues: string;
  readonly tell: (told: Told) => void;
  readonly onSaved: (saved: SavedForm) => void;
}

export interface KeptSaving {
  /** A button of the form was answered, and the page is still here. */
  readonly resume: () => void;
  readonly stop: () => void;
}

/**
 * Saves what is typed in a form by itself: after a pause, and when a field is left; one save at a time, and again by
 * itself once the line is back. The words stay in the form whatever the server answers.
 */
export function keepSaving(form: HTMLFormElement, saving: Saving): KeptSaving {
  const { action, draft, needs, isCounted, continues, tell, onSaved } = saving;
  const id = randomId();
  let step = 0;
  let strokes = 0;
  let saved = 0;
  let failures = 0;
  let state: "waiting" | "saving" | "held" | "stopped" = "waiting";
  let fields: SavedForm["fields"] = {};
  let untold: SavedForm | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function save(): Promise<void> {
    clearTimeout(timer);
    if (state !== "waiting" || strokes === saved) return;
    if (needs !== null && isEmpty(form, needs)) return;
    if (form.querySelector('input[type="radio"][name="identifiers"]') !== null) {
      tell({ kind: "asked" });
      return;
    }
    state = "saving";
    step += 1;
    draft.keep(form);
    const before = strokes;
    const answer = await ask(action(), new FormData(form));
    if (isStopped()) return;
    if (!isHeld()) state = "waiting";
    failures = answer === null ? failures + 1 : 0;
    if (answer?.status === "done") {
      saved = before;
      accept(answer);
    } else if (answer === null) {
      tell({ kind: "unreachable" });
      later(Math.min(AGAIN_AFTER_MS * 2 ** (failures - 1), AGAIN_AT_LATEST_MS));
    } else {
      tell({ kind: "refused", answer });
    }
    if (strokes > before) later(SAVED_AFTER_MS);
  }

  function accept({ message, saved: goesOn }: Extract<FormState, { status: "done" }>): void {
    const chooseAt = goesOn?.chooseAt ?? null;
    if (goesOn) {
      fields = { ...fields, ...goesOn.fields };
      // The router drops the answer that a button waits for when the address changes meanwhile.
      if (state === "held") untold = goesOn;
      else onSaved(goesOn);
    }
    if (strokes === saved) draft.forget();
    else draft.keep(form);
    if (chooseAt !== null) tell({ kind: "beside", message, chooseAt });
    // Of what was typed while the answer was on its way nothing is said that is not so.
    else tell(strokes === saved ? { kind: "saved", message } : { kind: "typed" });
  }

  function isHeld(): boolean {
    return state === "held";
  }

  function isStopped(): boolean {
    return state === "stopped";
  }

  function later(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  }

  function typed(): void {
    strokes += 1;
    if (needs !== null && isEmpty(form, needs)) tell({ kind: "missing", name: needs });
    else tell({ kind: "typed" });
    later(SAVED_AFTER_MS);
  }

  function pressed({ target }: MouseEvent): void {
    // A button of the form that changes it, such as one that takes a row out, is no typing that anybody hears of.
    if (!(target instanceof Element) || target.closest('button[type="button"]') === null) return;
    setTimeout(() => {
      if (isStopped()) return;
      draft.keep(form);
      typed();
    });
  }

  function sent(): void {
    clearTimeout(timer);
    state = "held";
    step += 1;
    draft.keep(form);
  }

  function mark({ formData }: FormDataEvent): void {
    if (!isCounted) return;
    formData.set("sending", step === 0 ? "" : `${id}@${String(step)}`);
    formData.set("continues", continues);
    for (const [name, value] of Object.entries(fields)) formData.set(name, value);
  }

  function left({ relatedTarget }: FocusEvent): void {
    // For a button: what is said anew at the foot would move it from under the pointer, and it saves by itself.
    const isForButton =
      relatedTarget instanceof Element && relatedTarget.closest("button") !== null;
    if (!isForButton && strokes > saved) later(LEFT_AFTER_MS);
  }

  const again = () => void save();
  const listening = new AbortController();
  const { signal } = listening;
  form.addEventListener("input", typed, { signal });
  form.addEventListener("click", pressed, { signal });
  form.addEventListener("focusout", left, { signal });
  form.addEventListener("submit", sent, { signal });
  form.addEventListener("formdata", mark, { signal });
  window.addEventListener("online", again, { signal });
  document.addEventListener("visibilitychange", again, { signal });
  return {
    resume() {
      if (state !== "held") return;
      state = "waiting";
      if (untold !== null) onSaved(untold);
      untold = null;
      if (strokes > saved) later(SAVED_AFTER_MS);
    },
    stop() {
      state = "stopped";
      clearTimeout(timer);
      listening.abort();
    },
  };
}

/**
 * Null: nobody answered, or not in time. The router drops an answer where somebody moves on meanwhile, and a line may hang;
 * what is sent again is known to be the same form's.
 */
async function ask(action: FormAction, words: FormData): Promise<FormState | null> {
  const never = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, ANSWERED_WITHIN_MS);
  });
  return Promise.race([action(freshForm, words).catch(() => null), never]);
}

function isEmpty(form: HTMLFormElement, name: string): boolean {
  const value = new FormData(form).get(name);
  return typeof value !== "string" || value.trim() === "";
}
