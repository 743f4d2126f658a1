"use client";

import { useState, useSyncExternalStore } from "react";
import { openDraftBox } from "./draft";

/**
 * The draft of this form on this device. The server knows of none, so the page is drawn without it first and again
 * with it once the browser has taken over.
 */
export function useDraft(key: string | undefined, { allowed }: { readonly allowed: boolean }) {
  const [box] = useState(() => openDraftBox(key));
  const [isDiscarded, setDiscarded] = useState(false);
  const found = useSyncExternalStore(neverChanges, box.found, () => null);
  return {
    restored: allowed && !isDiscarded ? found : null,
    keep: box.keep,
    forget: box.forget,
    discard() {
      box.forget();
      setDiscarded(true);
    },
  };
}

function neverChanges() {
  return () => undefined;
}
