import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { ProfileId } from "@/lib/rules/record";

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly hasLeft: boolean;
}

export interface PeopleView {
  readonly people: readonly PersonRow[];
  /** Of the last one shown; where the next page begins. */
  readonly next: string | null;
  readonly total: number;
}

export interface RoleHeld {
  readonly postId: string;
  readonly role: "practitioner" | "supervisor" | "manager" | "steward";
  readonly title: string;
  readonly about: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  /** Whether its last day has gone by. */
  readonly isOver: boolean;
  /** Of a supervisor: what stands between them and the practitioner. */
  readonly between: Between | null;
}

interface Between {
  readonly lineManager: boolean;
  readonly conflict: boolean;
  readonly mayDescribe: Ruling;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly hasLeft: boolean;
  readonly hasPassword: boolean;
  readonly lockedUntil: Date | null;
  readonly openSessions: number;
  readonly roles: readonly RoleHeld[];
  readonly isPractitioner: boolean;
  /** Their portfolio follows a framework whose place another has taken. */
  readonly mayBeMoved: boolean;
  readonly supervisor: SupervisorView | null;
}

export interface SupervisorView {
  readonly profession: string;
  readonly level: string;
  readonly registered: boolean;
  readonly preparedOn: readonly CalendarDate[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface TeamRow extends Named {
  readonly practitioners: number;
  readonly managers: readonly string[];
}

/** What a steward keeps of a practitioner. */
export interface PractitionerKept {
  readonly teamId: string;
  readonly post: string;
  readonly profession: string;
  readonly field: string;
  readonly setting: string;
  readonly trainee: boolean;
  readonly patientFacing: boolean;
  readonly ionisingRadiation: boolean;
  readonly frameworkId: string;
  readonly profile: ProfileId;
  /** Ids of frameworks that this form does not lead to: the portfolio holds something, and is moved instead. */
  readonly onlyMovedTo: readonly string[];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}
