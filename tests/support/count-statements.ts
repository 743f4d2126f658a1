import pg from "pg";

/** How many statements reach the server while something is done. The driver does its work; it is only listened to. */
export async function countStatements<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly statements: number }> {
  const query = Object.getOwnPropertyDescriptor(pg.Client.prototype, "query");
  const send: unknown = query?.value;
  if (!query || typeof send !== "function") throw new Error("The driver sends in another way.");
  let statements = 0;
  Object.defineProperty(pg.Client.prototype, "query", {
    ...query,
    value(this: pg.Client, ...sent: unknown[]): unknown {
      statements += 1;
      return Reflect.apply(send, this, sent);
    },
  });
  try {
    const value = await work();
    return { value, statements };
  } finally {
    Object.defineProperty(pg.Client.prototype, "query", query);
  }
}
