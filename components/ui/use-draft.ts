"use client";

import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { openDraftBox } from "./draft";
import { tellAgain, typedEarly } from "./typed-early";

/**
 * The draft of this form on this device. The server knows of none, so the page is drawn without it first and again
 * with it once the browser has taken over.
 */
export function useDraft(
  key: string | undefined,
  {
    allowed,
    form,
  }: { readonly allowed: boolean; readonly form: RefObject<HTMLFormElement | null> },
) {
  const [box] = useState(() => openDraftBox(key));
  const [isDiscarded, setDiscarded] = useState(false);
  const found = useSyncExternalStore(box.onFound, box.found, () => null);

  // The browser has taken over. What was typed before counts like what is typed from now on.
  useLayoutEffect(() => {
    if (form.current === null) return;
    const early = typedEarly(form.current);
    if (early.length === 0) return;
    if (allowed && box.found() !== null) box.add(form.current, early);
    else early.forEach(tellAgain);
  }, [allowed, box, form]);

  return {
    box,
    restored: allowed && !isDiscarded ? found : null,
    discard() {
      box.forget();
      setDiscarded(true);
    },
  };
}
