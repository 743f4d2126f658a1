import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import type { Decision, SupervisorRole } from "@/lib/rules/record";
import { didBy } from "./audit";
import { capabilityIdOf, insert, newId, type Into } from "./into";
import type { EvidenceRef } from "./item";
import type { PersonRef, PractitionerRef, SupervisorRef } from "./people";
import { at } from "./time";

// What is said of a capability: by its practitioner, by assessors and by supervisors.

const PLAIN_DAY: CalendarDate = "2026-10-05";

interface OnCapability {
  /** Whose record it is. */
  readonly of: PractitionerRef;
  readonly capability: string;
  readonly on?: CalendarDate;
}

export async function selfAssessment(
  into: Into,
  about: OnCapability & { readonly reflection?: string },
): Promise<void> {
  const { of, capability, on = PLAIN_DAY } = about;
  const id = newId(into);
  const assessedAt = at(on, "17:20");
  const { reflection = "I do this without being asked, and can say where I still ask for help." } =
    about;
  const log = { type: "self-assessment.made", data: { capability } } as const;
  await insert(into, {
    selfAssessment: [
      {
        id,
        ...ownerOf(of),
        ...capabilityOf(of, capability),
        formKey: newId(into),
        assessedAt,
        reflection,
      },
    ],
    auditEvent: [didBy(of, assessedAt, { ...log, subjectId: id, practitionerId: of.id })],
  });
}

export async function entrustment(
  into: Into,
  about: OnCapability & {
    readonly by: PersonRef;
    readonly level?: number;
    readonly activity?: string;
  },
): Promise<void> {
  const { of, capability, by, level = 4, on = PLAIN_DAY } = about;
  const { activity = "A reporting session of plain radiographs" } = about;
  const id = newId(into);
  const recordedAt = at(on, "16:15");
  const log = {
    type: "entrustment.recorded",
    data: { capability, level, entrustedOn: on },
  } as const;
  await insert(into, {
    entrustment: [
      {
        id,
        ...ownerOf(of),
        ...capabilityOf(of, capability),
        assessorId: by.id,
        level,
        activity,
        entrustedOn: fromCalendarDate(on),
        recordedAt,
      },
    ],
    auditEvent: [didBy(by, recordedAt, { ...log, subjectId: id, practitionerId: of.id })],
  });
}

interface Request extends OnCapability {
  readonly to: PersonRef;
  readonly message?: string;
}

export interface RequestRef {
  readonly id: string;
}

/** Asks for a decision, and still waits for it unless it was taken back. */
export async function signOffRequest(
  into: Into,
  about: Request & { readonly withdrawnOn?: CalendarDate },
): Promise<RequestRef> {
  const { of, capability, to, withdrawnOn } = about;
  const withdrawnAt = withdrawnOn === undefined ? null : at(withdrawnOn, "18:00");
  const request = requestOf(into, about, { withdrawnAt, decidedAt: null });
  const concerns = { subjectId: request.row.id, practitionerId: of.id };
  const data = { capability, supervisorId: to.id };
  await insert(into, {
    signOffRequest: [request.row],
    auditEvent: [
      request.log,
      ...(withdrawnAt
        ? [didBy(of, withdrawnAt, { type: "sign-off.request-withdrawn", ...concerns, data })]
        : []),
    ],
  });
  return { id: request.row.id };
}

export interface SignOffRef {
  readonly id: string;
  readonly of: PractitionerRef;
  readonly capability: string;
  readonly requestId: string;
}

/** A decision, with the request that it answers. */
export async function signOff(
  into: Into,
  about: OnCapability & {
    readonly by: SupervisorRef;
    readonly role?: SupervisorRole;
    readonly decision?: Decision;
    readonly reasons?: string;
    readonly method?: "met" | "observed" | "record";
    /** Items in the version that had been submitted by then, or in the version of this number. */
    readonly restsOn?: readonly (EvidenceRef | Versioned)[];
    readonly askedOn?: CalendarDate;
    readonly message?: string;
  },
): Promise<SignOffRef> {
  const { of, capability, by, on = PLAIN_DAY, role = "coordinating", restsOn = [] } = about;
  const { decision = "achieved", reasons = PLAIN_REASONS, method = "met" } = about;
  const id = newId(into);
  const decidedAt = at(on, "15:45");
  const { askedOn = on, message = "" } = about;
  const asked = requestOf(
    into,
    { of, capability, to: by, on: askedOn, message },
    { decidedAt, withdrawnAt: null },
  );
  const log = { type: "sign-off.decided", data: { capability, signOffId: id, decision } } as const;
  await insert(into, {
    signOffRequest: [asked.row],
    signOff: [
      {
        id,
        ...ownerOf(of),
        ...capabilityOf(of, capability),
        requestId: asked.row.id,
        supervisorId: by.id,
        decision,
        reasons,
        method,
        decidedAt,
        supervisorRole: role,
        supervisorProfession: by.profession,
        supervisorLevel: by.level,
      },
    ],
    signOffEvidence: restsOn.map((rest) => ({
      id: newId(into),
      organisationId: of.organisationId,
      signOffId: id,
      evidenceVersionId: versionOf(rest, decidedAt),
    })),
    auditEvent: [asked.log, didBy(by, decidedAt, { ...log, subjectId: id, practitionerId: of.id })],
  });
  return { id, of, capability, requestId: asked.row.id };
}

export async function revocation(
  into: Into,
  about: {
    readonly of: SignOffRef;
    readonly by: PersonRef;
    readonly on?: CalendarDate;
    readonly reason?: string;
  },
): Promise<void> {
  const {
    of,
    by,
    on = PLAIN_DAY,
    reason = "It rested on an item that turned out not to be hers.",
  } = about;
  const { capability, id: signOffId } = of;
  const revokedAt = at(on, "16:40");
  const { organisationId, id: practitionerId } = of.of;
  const log = { type: "sign-off.revoked", data: { capability, signOffId } } as const;
  await insert(into, {
    signOffRevocation: [
      { id: newId(into), organisationId, signOffId, revokedById: by.id, revokedAt, reason },
    ],
    auditEvent: [didBy(by, revokedAt, { ...log, subjectId: signOffId, practitionerId })],
  });
}

const PLAIN_REASONS =
  "I watched this twice and read what it rests on. Keep saying how sure you are. Next, teach it to somebody.";

function requestOf(
  into: Into,
  { of, capability, to, on = PLAIN_DAY, message = "" }: Request,
  ended: { readonly decidedAt: Date | null; readonly withdrawnAt: Date | null },
) {
  const id = newId(into);
  const askedAt = at(on, "12:50");
  const data = { capability, supervisorId: to.id };
  return {
    row: {
      id,
      ...ownerOf(of),
      ...capabilityOf(of, capability),
      supervisorId: to.id,
      message,
      askedAt,
      ...ended,
    },
    log: didBy(of, askedAt, {
      type: "sign-off.asked",
      subjectId: id,
      practitionerId: of.id,
      data,
    }),
  };
}

interface Versioned {
  readonly item: EvidenceRef;
  readonly version: number;
}

function versionOf(rest: EvidenceRef | Versioned, decidedAt: Date): string {
  const submitted = ("item" in rest ? rest.item : rest).versions.filter((one) => one.submittedAt);
  const seen = submitted.findLast(({ submittedAt }) => submittedAt && submittedAt <= decidedAt);
  const version = "item" in rest ? submitted[rest.version - 1] : (seen ?? submitted[0]);
  if (!version) throw new Error("A decision rests on what was submitted.");
  return version.id;
}

function ownerOf({ organisationId, id }: PractitionerRef) {
  return { organisationId, practitionerId: id };
}

function capabilityOf({ framework }: PractitionerRef, code: string) {
  return { capabilityId: capabilityIdOf(framework, code) };
}
