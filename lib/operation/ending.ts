/**
 * Resolves when somebody asks this command to end: Ctrl-C, a service manager, a terminal that closes. Every later
 * signal is taken too, because npm passes on a Ctrl-C that the terminal has already sent.
 */
export function askedToEnd(): Promise<NodeJS.Signals> {
  return (asked ??= new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, resolve);
  }));
}

let asked: Promise<NodeJS.Signals> | undefined;
