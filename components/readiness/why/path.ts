/** Below a portfolio's page: why a gate ("G9"), a capability (by its code) or the "status" is what it is. */
export function whyPath(base: string, what: string): string {
  return `${base}/why/${encodeURIComponent(what)}`;
}

/** How the score of a pillar comes about. */
export function whyPillarPath(base: string, code: string): string {
  return whyPath(base, `pillar-${code}`);
}
