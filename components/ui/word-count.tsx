"use client";

import { useSyncExternalStore } from "react";

export interface WordLimits {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** "6 of at least 30 words". Without JavaScript it cannot count, and says only what is asked. */
export function WordCount({
  id,
  count,
  limits,
}: {
  readonly id: string;
  readonly count: number;
  readonly limits: WordLimits;
}) {
  const counts = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <p id={`${id}-count`} className="text-note text-ink-soft mt-2">
      {counts ? wordsWritten(count, limits) : wordsAsked(limits)}
    </p>
  );
}

function wordsWritten(count: number, { atLeast, atMost }: WordLimits): string {
  if (atLeast !== undefined && (atMost === undefined || count < atLeast)) {
    return `${String(count)} of at least ${String(atLeast)} words`;
  }
  if (atMost !== undefined) return `${String(count)} of at most ${String(atMost)} words`;
  return count === 1 ? "1 word" : `${String(count)} words`;
}

function wordsAsked({ atLeast, atMost }: WordLimits): string {
  if (atLeast !== undefined && atMost !== undefined) {
    return `Between ${String(atLeast)} and ${String(atMost)} words`;
  }
  if (atLeast !== undefined) return `At least ${String(atLeast)} words`;
  return atMost === undefined ? "" : `At most ${String(atMost)} words`;
}
