/**
 * The words of somebody's work, so that what colleagues of different professions write about the same kind of day
 * sounds like each of them. Every phrase is spoken in the middle of a sentence.
 */
export interface Work {
  /** Where: "the breast clinic". */
  readonly place: string;
  /** Who comes, in the plural: "women recalled after screening". */
  readonly people: string;
  /** What mattered to somebody and was on no form: "a daughter's wedding in May". */
  readonly wish: string;
  /** What one has put off learning: "statistics". */
  readonly avoided: string;
  /** What one does: "image reading". */
  readonly task: string;
  /** A hard case: "a faint distortion on one view". */
  readonly case: string;
  /** A case that does not add up: "a biopsy that did not fit its image". */
  readonly puzzle: string;
  /** What somebody watched: "a biopsy list under stereotaxis". */
  readonly procedure: string;
  /** The other team: "the surgeons". */
  readonly partner: string;
  /** What went wrong or nearly did: "two samples with one label". */
  readonly hazard: string;
  /** "the breast team meeting" */
  readonly meeting: string;
  /** What was led on a bad day: "an assessment clinic". */
  readonly session: string;
  /** What was cut: "days from recall to appointment". */
  readonly delay: string;
  /** What was audited: "recall rates by age". */
  readonly audited: string;
  /** With whom work was exchanged: "the unit across the river". */
  readonly peer: string;
  /** What patients rewrote: "the recall letter". */
  readonly leaflet: string;
  /** What a business case asked for: "a second assessment clinic". */
  readonly bid: string;
  /** What is coming: "a second reading by software". */
  readonly trend: string;
  /** What was taught: "density, and what it hides". */
  readonly topic: string;
  /** Who was supervised: "a newly qualified mammographer". */
  readonly learner: string;
  /** What the appraised trial was about: "shorter intervals after forty". */
  readonly trial: string;
  /** What the poster showed: "fewer recalls, the same cancers". */
  readonly finding: string;
  /** What the bid asks: "what people remember of an assessment clinic". */
  readonly question: string;
}

/** For where a phrase opens a title. */
export function opening(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
