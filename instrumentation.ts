/**
 * Run once when the server starts: an environment that is not complete is said then, not at the first request; and what
 * a process that was killed has left of files goes.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/env");
  env();
  const { forgetWhatWasLeft } = await import("@/lib/files/unused/service");
  const { noteFault } = await import("@/lib/action/fault");
  // Nobody waits for it, and no start fails because of it.
  forgetWhatWasLeft(new Date()).catch(noteFault);
}
