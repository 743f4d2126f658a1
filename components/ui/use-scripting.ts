"use client";

import { useSyncExternalStore } from "react";

/** Whether scripts run here: what counts along says only what is asked where they do not. */
export function useScripting(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
