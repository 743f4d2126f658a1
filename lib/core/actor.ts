/** Who is acting. Every write and every query has one. */
export type Actor = Member | Anonymous | System;

/** A signed-in person with what they are today. Roles out of their dates are not here. */
export interface Member {
  readonly kind: "member";
  readonly personId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly sessionId: string;
  readonly isPractitioner: boolean;
  readonly isSteward: boolean;
  /** Teams whose manager this person is. */
  readonly managedTeamIds: readonly string[];
  /** Posts in which this person supervises somebody, in post today. */
  readonly posts: readonly Post[];
  /** Pillars at which this person was asked for a second look, and has not answered. */
  readonly secondLooks: readonly SecondLookAsked[];
}

export interface Post {
  readonly practitionerId: string;
  readonly role: "coordinating" | "associate";
  /** Codes of capabilities or pillars; empty for a coordinating supervisor. */
  readonly scope: readonly string[];
}

export interface SecondLookAsked {
  readonly practitionerId: string;
  readonly pillarCode: string;
}

/** Somebody who has not signed in; may only sign in, or use a one-time link. */
export interface Anonymous {
  readonly kind: "anonymous";
}

/** The installation itself: a command, a start, a seed. The reason is kept in the audit log. */
export interface System {
  readonly kind: "system";
  readonly reason: string;
}

export function asSystem(reason: string): System {
  return { kind: "system", reason };
}
