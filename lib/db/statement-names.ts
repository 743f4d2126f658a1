/**
 * Names for statements, so that each connection plans what comes again once and not every time: planning is most of
 * what a page's statements cost (of a capability's page 14 ms became 4).
 *
 * Plans are memory of the database, on each connection. A text that is asked once is therefore not named, nor is any
 * beyond the first `MOST` that came again; the empty name means: plan it anew.
 */
const MOST = 250;
const REMEMBERED = 1000;

export type StatementNames = (query: { readonly sql: string }) => string;

export function statementNames(): StatementNames {
  const names = new Map<string, string>();
  const askedOnce = new Set<string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size === MOST || !cameAgain(askedOnce, sql)) return "";
    const name = `fourfold_${String(names.size)}`;
    names.set(sql, name);
    return name;
  };
}

function cameAgain(askedOnce: Set<string>, sql: string): boolean {
  if (askedOnce.delete(sql)) return true;
  if (askedOnce.size === REMEMBERED) askedOnce.clear();
  askedOnce.add(sql);
  return false;
}
