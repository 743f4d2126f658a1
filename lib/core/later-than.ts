/**
 * Now, or a millisecond after what was before: what comes second is told apart by its instant, whatever the clock said
 * when it began.
 */
export function laterThan(before: Date | null, now: Date): Date {
  return before === null || before < now ? now : new Date(before.getTime() + 1);
}
