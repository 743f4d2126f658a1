/** What may be waived (readiness.md, section 6): neither a hard stop nor the pillars and their second look. */
export const WAIVABLE = [
  ...(["G2", "G3", "G4", "G5", "G8", "G9", "G10", "G11", "G12", "G15", "G16"] as const),
] as const;

/** Nothing is waived for longer. */
export const WAIVER_MONTHS = 12;
