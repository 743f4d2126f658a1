import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import type { FrameworkId, ProfileId, SupervisorLevel, SupervisorRole } from "@/lib/rules/record";
import { setUpIn } from "./audit";
import { findFramework, insert, newId, type FrameworkRef, type Into } from "./into";
import { at } from "./time";

/** When everybody started, where nothing else is said. */
const LONG_AGO: CalendarDate = "2024-09-02";

export interface OrganisationRef {
  readonly id: string;
  readonly name: string;
}

export interface TeamRef extends OrganisationRef {
  readonly organisationId: string;
}

export interface PersonRef {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
}

export interface PractitionerRef extends PersonRef {
  readonly teamId: string;
  readonly framework: FrameworkRef;
}

export interface SupervisorRef extends PersonRef {
  readonly profession: string;
  readonly level: SupervisorLevel;
}

export async function organisation(
  into: Into,
  { name, createdOn = LONG_AGO }: { name: string; createdOn?: CalendarDate },
): Promise<OrganisationRef> {
  const id = newId(into);
  const createdAt = at(createdOn, "08:00");
  await insert(into, {
    organisation: [{ id, name, createdAt }],
    auditEvent: [
      setUpIn(id, createdAt, {
        type: "organisation.created",
        subjectId: id,
        practitionerId: null,
        data: { name },
      }),
    ],
  });
  return { id, name };
}

export async function team(
  into: Into,
  about: { of: OrganisationRef; name: string; createdOn?: CalendarDate },
): Promise<TeamRef> {
  const { of, name, createdOn = LONG_AGO } = about;
  const made = { id: newId(into), organisationId: of.id, name };
  const createdAt = at(createdOn, "08:05");
  await insert(into, {
    team: [{ ...made, createdAt }],
    auditEvent: [
      setUpIn(of.id, createdAt, {
        type: "team.created",
        subjectId: made.id,
        practitionerId: null,
        data: { name },
      }),
    ],
  });
  return made;
}

/** Somebody with no role yet. Without a password hash they cannot sign in. */
export async function person(
  into: Into,
  about: {
    readonly of: OrganisationRef;
    readonly name: string;
    readonly email?: string;
    readonly passwordHash?: string;
    readonly createdOn?: CalendarDate;
    readonly leftOn?: CalendarDate;
  },
): Promise<PersonRef> {
  const { of, name, email = addressOf(name, of), passwordHash, createdOn = LONG_AGO } = about;
  const made = { id: newId(into), organisationId: of.id, name, email };
  const createdAt = at(createdOn, "08:10");
  await insert(into, {
    person: [
      {
        ...made,
        passwordHash: passwordHash ?? null,
        createdAt,
        leftAt: about.leftOn === undefined ? null : at(about.leftOn, "17:00"),
      },
    ],
    auditEvent: [
      setUpIn(of.id, createdAt, {
        type: "person.created",
        subjectId: made.id,
        practitionerId: null,
        data: { name, email },
      }),
    ],
  });
  return made;
}

/** Makes a person the practitioner of a portfolio. */
export async function practitioner(
  into: Into,
  about: {
    readonly who: PersonRef;
    readonly team: TeamRef;
    readonly profession?: string;
    readonly field?: "diagnostic-imaging" | "radiotherapy-oncology" | "other";
    readonly setting?: string;
    readonly post?: string;
    readonly trainee?: boolean;
    readonly patientFacing?: boolean;
    readonly ionisingRadiation?: boolean;
    readonly framework?: FrameworkId;
    readonly profile?: ProfileId;
    readonly startsOn?: CalendarDate;
    readonly endsOn?: CalendarDate;
  },
): Promise<PractitionerRef> {
  const { who, startsOn = LONG_AGO } = about;
  const framework = await findFramework(into, about.framework ?? "nhse-mpf-2025");
  await insert(into, {
    practitioner: [
      {
        personId: who.id,
        organisationId: who.organisationId,
        teamId: about.team.id,
        profession: about.profession ?? "diagnostic radiographer",
        field: about.field ?? "diagnostic-imaging",
        setting: about.setting ?? "District general hospital, imaging",
        post: about.post ?? "Reporting radiographer",
        trainee: about.trainee ?? true,
        patientFacing: about.patientFacing ?? true,
        ionisingRadiation: about.ionisingRadiation ?? true,
        frameworkVersionId: framework.versionId,
        profile: about.profile ?? "four-pillars",
        startsOn: fromCalendarDate(startsOn),
        endsOn: dateOrNull(about.endsOn),
      },
    ],
    auditEvent: [roleGiven(who, "practitioner", { ...about, startsOn, teamId: about.team.id })],
  });
  return { ...who, teamId: about.team.id, framework };
}

/** Makes a person fit to supervise; whom, is said by a supervisor post. */
export async function supervisor(
  into: Into,
  about: {
    readonly who: PersonRef;
    readonly profession?: string;
    readonly level?: SupervisorLevel;
    readonly registered?: boolean;
    readonly preparedOn?: readonly CalendarDate[];
  },
): Promise<SupervisorRef> {
  const { who, profession = "diagnostic radiographer", level = "consultant" } = about;
  const { registered = true, preparedOn = ["2025-06-02"] } = about;
  const key = { organisationId: who.organisationId, supervisorId: who.id };
  await insert(into, {
    supervisor: [
      { personId: who.id, organisationId: who.organisationId, profession, level, registered },
    ],
    supervisorPreparation: preparedOn.map((day) => ({
      ...key,
      id: newId(into),
      preparedOn: fromCalendarDate(day),
      what: "Supervision and assessment in advanced practice, one day",
    })),
    auditEvent: preparedOn.map((day) =>
      setUpIn(who.organisationId, at(day, "16:30"), {
        type: "supervisor.prepared",
        subjectId: who.id,
        practitionerId: null,
        data: { preparedOn: day },
      }),
    ),
  });
  return { ...who, profession, level };
}

/** "Bea supervises Ada." An associate is whoever has a scope. */
export async function supervisorPost(
  into: Into,
  about: {
    readonly who: PersonRef;
    readonly of: PractitionerRef;
    readonly scope?: readonly string[];
    readonly startsOn?: CalendarDate;
    readonly endsOn?: CalendarDate;
    readonly lineManager?: boolean;
    readonly conflict?: boolean;
  },
): Promise<{ readonly id: string; readonly role: SupervisorRole }> {
  const { who, of, scope = [], startsOn = LONG_AGO } = about;
  const role = scope.length > 0 ? "associate" : "coordinating";
  const id = newId(into);
  await insert(into, {
    supervisorPost: [
      {
        id,
        organisationId: of.organisationId,
        practitionerId: of.id,
        supervisorId: who.id,
        role,
        scope: [...scope],
        startsOn: fromCalendarDate(startsOn),
        endsOn: dateOrNull(about.endsOn),
        lineManager: about.lineManager ?? false,
        conflict: about.conflict ?? false,
        createdAt: at(startsOn, "08:30"),
      },
    ],
    auditEvent: [
      setUpIn(of.organisationId, at(startsOn, "08:30"), {
        type: "supervisor.appointed",
        subjectId: id,
        practitionerId: of.id,
        data: { supervisorId: who.id, role, scope, startsOn, endsOn: about.endsOn ?? null },
      }),
    ],
  });
  return { id, role };
}

export async function managerPost(
  into: Into,
  about: { who: PersonRef; team: TeamRef; startsOn?: CalendarDate; endsOn?: CalendarDate },
): Promise<void> {
  const { who, startsOn = LONG_AGO } = about;
  const row = { ...postOf(into, who, { ...about, startsOn }), teamId: about.team.id };
  await insert(into, {
    managerPost: [row],
    auditEvent: [roleGiven(who, "manager", { ...about, startsOn, teamId: about.team.id })],
  });
}

export async function stewardPost(
  into: Into,
  about: { who: PersonRef; startsOn?: CalendarDate; endsOn?: CalendarDate },
): Promise<void> {
  const { who, startsOn = LONG_AGO } = about;
  await insert(into, {
    stewardPost: [postOf(into, who, { ...about, startsOn })],
    auditEvent: [roleGiven(who, "steward", { ...about, startsOn })],
  });
}

interface Dates {
  readonly startsOn: CalendarDate;
  readonly endsOn?: CalendarDate;
}

function postOf(into: Into, who: PersonRef, { startsOn, endsOn }: Dates) {
  return {
    id: newId(into),
    organisationId: who.organisationId,
    personId: who.id,
    startsOn: fromCalendarDate(startsOn),
    endsOn: dateOrNull(endsOn),
  };
}

function roleGiven(
  who: PersonRef,
  role: "practitioner" | "manager" | "steward",
  { startsOn, endsOn, teamId }: Dates & { readonly teamId?: string },
) {
  return setUpIn(who.organisationId, at(startsOn, "08:20"), {
    type: "role.given",
    subjectId: who.id,
    practitionerId: role === "practitioner" ? who.id : null,
    data: { role, startsOn, endsOn: endsOn ?? null, ...(teamId === undefined ? {} : { teamId }) },
  });
}

function dateOrNull(day: CalendarDate | undefined): Date | null {
  return day === undefined ? null : fromCalendarDate(day);
}

/** "Ada Nwosu" of Northmoor Hospitals is at ada@northmoor.example. */
function addressOf(name: string, of: OrganisationRef): string {
  const first = (text: string) => text.toLowerCase().split(" ", 1)[0] ?? text;
  return `${first(name)}@${first(of.name)}.example`;
}
