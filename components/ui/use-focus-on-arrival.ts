"use client";

import { useEffect, useRef } from "react";

/**
 * Gives the focus to what has just appeared. Without JavaScript the attribute `autofocus`, which React writes into
 * the page but does not act on, does the same.
 */
export function useFocusOnArrival() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return ref;
}
