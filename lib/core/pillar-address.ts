/** Where a supervisor reviews a pillar: "/practitioners/…/pillars/4". */
export function pillarPath({
  practitionerId,
  pillarCode,
}: {
  readonly practitionerId: string;
  readonly pillarCode: string;
}): string {
  return `/practitioners/${practitionerId}/pillars/${encodeURIComponent(pillarCode)}`;
}
