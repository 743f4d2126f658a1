/** Says what is going on if it takes longer than a second, and how long it took. */
export async function step<T>(doing: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const said = { yet: false };
  const timer = setTimeout(() => {
    said.yet = true;
    console.log(`${doing} …`);
  }, 1_000);
  try {
    const result = await work();
    if (said.yet) console.log(`  done in ${String(Math.round((Date.now() - began) / 1_000))} s`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
