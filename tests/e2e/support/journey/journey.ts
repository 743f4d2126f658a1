import type { Person } from "./people";

/** Who takes part, and what has been done so far. */
export interface Journey {
  readonly practitioner: Person;
  readonly bea: Person;
  readonly cai: Person;
  readonly mel: Person;
  readonly stu: Person;
  /** The title of the area that they work in. */
  readonly area: string;
  /** Titles of the items logged. */
  readonly logged: string[];
  /** Codes of the capabilities decided on, and of the pillars reviewed. */
  readonly decided: string[];
  readonly reviewed: string[];
  /** When each was agreed. */
  readonly jobPlans: string[];
}
