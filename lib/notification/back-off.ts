/** Minutes to wait after the first, second, … attempt that failed: from Friday evening into Monday morning. */
const WAITS = [1, 5, 15, 60, 240, 720, 1440, 1440];

/**
 * When a mail is tried again after so many attempts; null: it is given up.
 * @param attempts from 1.
 */
export function nextTryAt(attempts: number, now: Date): Date | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
