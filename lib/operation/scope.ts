import { askedToEnd } from "./ending";

/** What a command has opened and will close again, the newest first, however it ends. */
export interface Scope {
  /** Opens something; if the command ends meanwhile, waits for it and closes it all the same. */
  open<T>(opening: () => Promise<T>, close: (opened: T) => Promise<void>): Promise<T>;
}

/** Does a command's work until it is done, fails, or somebody asks it to end; then closes what it opened. */
export async function untilAskedToEnd(work: (scope: Scope) => Promise<void>): Promise<void> {
  const closers: Promise<() => Promise<void>>[] = [];
  let isEnding = false;
  const scope: Scope = {
    open: (opening, close) => {
      // Nobody waits for this any more: the command has ended.
      if (isEnding) return new Promise(() => undefined);
      const opened = opening();
      closers.push(
        opened.then(
          (value) => () => close(value),
          () => () => Promise.resolve(),
        ),
      );
      return opened;
    },
  };
  try {
    await Promise.race([work(scope), askedToEnd(), unexpected()]);
  } finally {
    isEnding = true;
    for (const closer of closers.reverse()) await (await closer)();
  }
}

/** An error that nobody waited for ends the command too, in order, like any other. */
function unexpected(): Promise<never> {
  return new Promise((_, reject) => {
    process.once("uncaughtException", reject);
  });
}
