/**
 * Resolves when somebody asks this command to end: Ctrl-C, a service manager, a terminal that closes. Every later
 * signal is taken too, because npm passes on a Ctrl-C that the terminal has already sent.
 */
export function askedToEnd(): Promise<void> {
  return (asked ??= new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => resolve());
    if (isRunByNpm()) watchParent(resolve);
  }));
}

let asked: Promise<void> | undefined;

/** npm that is killed outright passes nothing on: whoever ran this command believes it ended. */
function watchParent(resolve: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    resolve();
  }, 250);
  timer.unref();
}

function isRunByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}
