import type { Member } from "@/lib/core/actor";
import type { Ruling } from "@/lib/core/ruling";
import type { Database } from "@/lib/db/client";
import type {
  AreaSetFacts,
  ConfirmationRequestFacts,
  EvidenceFacts,
  EvidenceVersionFacts,
  PersonFacts,
  PillarReviewFacts,
  PractitionerFacts,
  RecordFacts,
  SignOffFacts,
  TeamFacts,
} from "@/lib/policy/facts";

import { keptImport } from "../../support/kept-import";

/** Something that the address of a route names, with what policy is told of it. */
export interface Found<Facts> {
  /** What stands in the route's brackets. */
  readonly params: Readonly<Record<string, string>>;
  /** What its page looks different for. */
  readonly state: string;
  /** The organisation and the team it belongs to. */
  readonly whose: string;
  readonly facts: Facts;
}

export type Finding<Facts> = (db: Database) => Promise<readonly Found<Facts>[]>;

const owner = {
  select: {
    teamId: true,
    team: { select: { name: true } },
    organisation: { select: { name: true } },
  },
} as const;

export const evidence: Finding<EvidenceFacts> = async (db) => {
  const rows = await db.evidence.findMany({
    orderBy: { id: "asc" },
    include: {
      practitioner: owner,
      flags: { where: { clearedAt: null }, select: { id: true } },
      submitted: {
        include: {
          requests: { select: { confirmerId: true } },
          links: {
            select: { capability: { select: { code: true, pillar: { select: { code: true } } } } },
          },
        },
      },
    },
  });
  return rows.map(({ submitted, draftId, stage, flags, ...row }) => ({
    params: { evidenceId: row.id },
    state: [stage, draftId !== null && stage !== "draft" && "changed", flags[0] && "flagged"]
      .filter(Boolean)
      .join(", "),
    whose: whoseOf(row.practitioner),
    facts: {
      organisationId: row.organisationId,
      practitionerId: row.practitionerId,
      stage: stageOf(stage),
      hasDraft: draftId !== null,
      shows:
        submitted?.links.flatMap(({ capability: { code, pillar } }) => [code, pillar.code]) ?? [],
      confirmerIds: submitted?.requests.map(({ confirmerId }) => confirmerId) ?? [],
    },
  }));
};

/** The demonstration has no logbook that waits: Ada's is put there. */
export const evidenceImport: Finding<RecordFacts> = async (db) => {
  const ada = await db.person.findUniqueOrThrow({ where: { email: "ada@northmoor.example" } });
  await keptImport(db, { by: ada, now: new Date() });
  const rows = await db.evidenceImport.findMany({ include: { practitioner: owner } });
  return rows.map((row) => ({
    params: { importId: row.id },
    state: "waiting",
    whose: whoseOf(row.practitioner),
    facts: row,
  }));
};

/** The files of every version, with what policy is told of the version. */
export const file: Finding<EvidenceVersionFacts> = async (db) => {
  const items = new Map((await evidence(db)).map((item) => [item.params["evidenceId"], item]));
  const rows = await db.evidenceFile.findMany({
    orderBy: { id: "asc" },
    include: {
      version: {
        include: {
          submission: true,
          requests: { include: { answer: true } },
          restedOnBy: { include: { signOff: true } },
        },
      },
    },
  });
  return rows.flatMap(({ id, version: { evidenceId, submission, requests, restedOnBy } }) => {
    const item = items.get(evidenceId);
    if (item === undefined) return [];
    const confirmed = requests.filter(({ answer }) => answer?.answer === "confirmed");
    return {
      ...item,
      params: { evidenceId, fileId: id },
      facts: {
        evidence: item.facts,
        submittedAt: submission?.submittedAt ?? null,
        askedIds: requests.map(({ confirmerId }) => confirmerId),
        vouchedIds: [
          ...confirmed.map(({ confirmerId }) => confirmerId),
          ...restedOnBy.map(({ signOff }) => signOff.supervisorId),
        ],
      },
    };
  });
};

export const confirmationRequest: Finding<ConfirmationRequestFacts> = async (db) => {
  const rows = await db.confirmationRequest.findMany({
    orderBy: { id: "asc" },
    include: {
      answer: true,
      version: { select: { evidence: { select: { practitioner: owner } } } },
    },
  });
  return rows.map(({ answer, closedAt, ...facts }) => ({
    params: { requestId: facts.id },
    state: answer?.answer ?? (closedAt === null ? "waiting" : "closed"),
    whose: whoseOf(facts.version.evidence.practitioner),
    facts,
  }));
};

const capability = { select: { code: true, pillar: { select: { code: true } } } } as const;

export const signOffRequest: Finding<SignOffFacts> = async (db) => {
  const rows = await db.signOffRequest.findMany({
    orderBy: { id: "asc" },
    include: { capability, practitioner: owner },
  });
  return rows.map(({ capability: { code, pillar }, ...row }) => ({
    params: { requestId: row.id },
    state: row.decidedAt ? "decided" : row.withdrawnAt ? "withdrawn" : "open",
    whose: whoseOf(row.practitioner),
    facts: { ...row, capability: { code, pillarCode: pillar.code } },
  }));
};

export const signOff: Finding<SignOffFacts> = async (db) => {
  const rows = await db.signOff.findMany({
    orderBy: { id: "asc" },
    include: { capability, practitioner: owner, revocation: true },
  });
  return rows.map(({ capability: { code, pillar }, revocation, ...row }) => ({
    params: { signOffId: row.id },
    state: revocation === null ? row.decision : "revoked",
    whose: whoseOf(row.practitioner),
    facts: { ...row, capability: { code, pillarCode: pillar.code } },
  }));
};

export const practitioner: Finding<PractitionerFacts> = async (db) => {
  const rows = await db.practitioner.findMany({
    orderBy: { personId: "asc" },
    select: { ...owner.select, personId: true, organisationId: true, profile: true },
  });
  return rows.map(({ personId, organisationId, teamId, profile, ...row }) => ({
    params: { practitionerId: personId },
    state: profile,
    whose: whoseOf(row),
    facts: { organisationId, teamId, practitionerId: personId },
  }));
};

/** Three pillars of everybody: more would be asked the same. */
export const pillar: Finding<PractitionerFacts> = async (db) => {
  const reviews = await db.pillarReview.findMany({
    include: { secondLook: true, secondLookRequests: { where: { closedAt: null } } },
  });
  const rows = await db.practitioner.findMany({
    orderBy: { personId: "asc" },
    select: {
      ...{ ...owner.select, personId: true, organisationId: true },
      frameworkVersion: {
        select: { pillars: { orderBy: { position: "asc" }, take: 3, select: { code: true } } },
      },
    },
  });
  return rows.flatMap(({ personId, organisationId, teamId, frameworkVersion, ...row }) =>
    frameworkVersion.pillars.map(({ code }) => {
      const review = reviews.find(
        (one) => one.practitionerId === personId && one.pillarCode === code,
      );
      return {
        params: { practitionerId: personId, pillarCode: code },
        state: review ? (review.secondLook ? "looked at" : lookOf(review)) : "not reviewed",
        whose: whoseOf(row),
        facts: { organisationId, teamId, practitionerId: personId },
      };
    }),
  );
};

function lookOf({ secondLookRequests }: { readonly secondLookRequests: readonly unknown[] }) {
  return secondLookRequests.length > 0 ? "waiting for a look" : "nobody asked";
}

export const secondLook: Finding<PillarReviewFacts & { readonly isOpen: boolean }> = async (db) => {
  const rows = await db.secondLookRequest.findMany({
    orderBy: { id: "asc" },
    include: { practitioner: owner, review: { include: { secondLook: true } } },
  });
  return rows.map(({ review, practitioner: whose, ...row }) => ({
    params: { requestId: row.id },
    state: row.closedAt === null ? "open" : "answered",
    whose: whoseOf(whose),
    facts: {
      ...row,
      reviewerId: review.reviewerId,
      lookedById: review.secondLook?.reviewerId ?? null,
      isOpen: row.closedAt === null,
    },
  }));
};

export const meeting: Finding<RecordFacts & { readonly recordedById: string | null }> = async (
  db,
) => {
  const rows = await db.supervisionSession.findMany({
    orderBy: { id: "asc" },
    include: { practitioner: owner },
  });
  return rows.map(({ id, practitioner, organisationId, practitionerId, recordedById }) => ({
    params: { meetingId: id, practitionerId },
    state: recordedById === practitionerId ? "recorded by them" : "recorded by a supervisor",
    whose: whoseOf(practitioner),
    facts: { organisationId, practitionerId, recordedById },
  }));
};

export const cycle: Finding<RecordFacts> = async (db) => {
  const rows = await db.colleagueFeedback.findMany({
    orderBy: { id: "asc" },
    include: { practitioner: owner },
  });
  return rows.map(({ id, practitioner, organisationId, practitionerId, facilitated }) => ({
    params: { cycleId: id },
    state: facilitated ? "facilitated" : "not facilitated",
    whose: whoseOf(practitioner),
    facts: { organisationId, practitionerId },
  }));
};

export const survey: Finding<RecordFacts> = async (db) => {
  const rows = await db.patientFeedback.findMany({
    orderBy: { id: "asc" },
    include: { practitioner: owner },
  });
  return rows.map(({ id, practitioner, organisationId, practitionerId }) => ({
    params: { surveyId: id },
    state: "",
    whose: whoseOf(practitioner),
    facts: { organisationId, practitionerId },
  }));
};

export const team: Finding<TeamFacts> = async (db) => {
  const rows = await db.team.findMany({
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  });
  return rows.map(({ id, name, organisationId, organisation }) => ({
    params: { teamId: id },
    state: "team",
    whose: `${organisation.name}, ${name}`,
    facts: { organisationId, teamId: id },
  }));
};

/** Every practitioner under every team: under another team than theirs nobody finds them. */
export const teamAndPractitioner: Finding<
  PractitionerFacts & { readonly under: TeamFacts }
> = async (db) => {
  const [teams, people] = [await team(db), await practitioner(db)];
  return teams.flatMap((under) =>
    people.map((person) => ({
      params: { ...under.params, ...person.params },
      state: person.state,
      whose: `${person.whose}, under ${under.whose}`,
      facts: { ...person.facts, under: under.facts },
    })),
  );
};

export const person: Finding<PersonFacts> = async (db) => {
  const rows = await db.person.findMany({
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, organisationId: true, organisation: { select: { name: true } } },
      ...{
        supervisor: { select: { personId: true } },
        practitioner: { select: { personId: true } },
      },
      leftAt: true,
    },
  });
  return rows.map(({ id, organisationId, organisation, supervisor, practitioner, leftAt }) => {
    const roles = [
      practitioner && "practitioner",
      supervisor && "supervisor",
      leftAt && "has left",
    ];
    return {
      params: { personId: id },
      state: roles.filter((role) => role !== null).join(", "),
      whose: organisation.name,
      facts: { organisationId, personId: id },
    };
  });
};

/** Everybody, told apart by whether they dispute something. */
export const disputedPerson: Finding<PersonFacts> = async (db) => {
  const disputes = await db.dispute.findMany({ select: { practitionerId: true, closedAt: true } });
  return (await person(db)).map((found) => {
    const theirs = disputes.filter((one) => one.practitionerId === found.facts.personId);
    const isOpen = theirs.some(({ closedAt }) => closedAt === null);
    return { ...found, state: isOpen ? "open" : theirs.length > 0 ? "closed" : "none" };
  });
};

/** What can be signed off in some framework or other: their pages are about the reader's own record. */
export const capabilityCode: Finding<RecordFacts | null> = () =>
  Promise.resolve(
    ["4.2", "1.6", "2.10"].map((code) => ({
      params: { code },
      state: code,
      whose: "whoever reads it",
      facts: null,
    })),
  );

/** What one's own portfolio can be asked: the whole, a gate, a pillar, a capability. */
export const explainable: Finding<null> = () =>
  Promise.resolve(
    ["status", "G9", "G15", "pillar-4", "4.2", "1.6"].map((what) => ({
      params: { what },
      state: what,
      whose: "whoever reads it",
      facts: null,
    })),
  );

/** The same of somebody's; a consultant's framework has other pillars and capabilities. */
export function explainableOf<Facts>(finding: Finding<Facts>): Finding<Facts> {
  return async (db) =>
    (await finding(db)).flatMap((found) =>
      ["status", "G9", ...(found.state.startsWith("consultant") ? [] : ["pillar-4", "4.2"])].map(
        (what) => ({
          ...found,
          params: { ...found.params, what },
          state: `${found.state}, ${what}`,
        }),
      ),
    );
}

export const framework: Finding<null> = async (db) => {
  const rows = await db.framework.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  return rows.map(({ id }) => ({
    params: { frameworkId: id },
    state: id,
    whose: "everybody",
    facts: null,
  }));
};

export const areaSet: Finding<AreaSetFacts> = async (db) => {
  const rows = await db.areaSet.findMany({ orderBy: { id: "asc" } });
  const organisations = await db.organisation.findMany({ select: { id: true, name: true } });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return rows.map(({ id, organisationId, retiredAt }) => ({
    params: { setId: id },
    state: retiredAt === null ? "open" : "retired",
    whose: organisationId === null ? "everybody" : (names.get(organisationId) ?? ""),
    facts: { organisationId },
  }));
};

/** The activities of the areas that are chosen: whoever chose one opens its activities. */
export const areaActivity: Finding<RecordFacts> = async (db) => {
  const rows = await db.areaChoice.findMany({
    where: { endedAt: null },
    orderBy: { id: "asc" },
    include: {
      practitioner: owner,
      set: {
        include: {
          choices: { where: { endedAt: null }, select: { practitionerId: true } },
          activities: { orderBy: { position: "asc" } },
        },
      },
    },
  });
  return rows.flatMap(({ organisationId, practitionerId, practitioner, set }) =>
    set.activities.map((activity) => ({
      params: { activityId: activity.id, practitionerId },
      state: activityState(activity),
      whose: `${whoseOf(practitioner)}, with ${String(set.choices.length)}`,
      facts: { organisationId, practitionerId },
    })),
  );
};

/** An activity of one's own area: several people may have chosen the same set. */
export const ownActivity: Finding<{ readonly choosers: readonly string[] }> = async (db) => {
  const sets = await db.areaSet.findMany({
    where: { choices: { some: { endedAt: null } } },
    orderBy: { id: "asc" },
    include: {
      activities: { orderBy: { position: "asc" } },
      choices: { where: { endedAt: null }, include: { practitioner: owner } },
    },
  });
  return sets.flatMap(({ activities, choices }) =>
    activities.map((activity) => ({
      params: { activityId: activity.id },
      state: activityState(activity),
      whose: choices.map(({ practitioner }) => whoseOf(practitioner)).join(" and "),
      facts: { choosers: choices.map(({ practitionerId }) => practitionerId) },
    })),
  );
};

function activityState({ level, volume }: { level: number | null; volume: number | null }): string {
  const asks = [level !== null && "a level", volume !== null && "a number"];
  return `asks ${asks.filter((one) => one !== false).join(" and ") || "evidence alone"}`;
}

export type Ruled<Facts> = (actor: Member, facts: Facts) => Ruling;

function whoseOf(of: {
  readonly team: { readonly name: string };
  readonly organisation: { readonly name: string };
}): string {
  return `${of.organisation.name}, ${of.team.name}`;
}

const stages = ["draft", "submitted", "returned", "withdrawn"] as const;

function stageOf(text: string): EvidenceFacts["stage"] {
  const stage = stages.find((one) => one === text);
  if (stage === undefined) throw new Error(`There is no stage ${text}.`);
  return stage;
}
