import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { templateFor } from "@/lib/evidence/template/templates";
import type { Answers } from "@/lib/evidence/template/types";
import type { Characteristic, EvidenceType } from "@/lib/rules/record";
import { hashOf } from "../files";
import type { SeedFile } from "../words/files";
import { didBy } from "./audit";
import { capabilityIdOf, insert, newId, type Into } from "./into";
import type { PersonRef, PractitionerRef } from "./people";
import type { Rows } from "./rows";

/** What a version says. What the caller leaves out is as in any plain item. */
export interface Words {
  readonly title?: string;
  readonly type?: EvidenceType | null;
  readonly occurredOn?: CalendarDate | null;
  readonly setting?: string;
  readonly whatHappened?: string;
  readonly whatLearned?: string;
  readonly whatChanged?: string;
  /** Of the questions of its type, by their names. */
  readonly answers?: Answers;
  readonly characteristics?: readonly Characteristic[];
  readonly webLinks?: readonly string[];
  readonly files?: readonly SeedFile[];
  /** In the order in which they were made. */
  readonly shows?: readonly Shown[];
}

export interface Shown {
  readonly code: string;
  readonly rationale?: string;
}

/** A version and what became of it. One without a submission is the draft being written. */
export interface Version {
  readonly words: Words;
  readonly savedAt: Date;
  readonly submittedAt?: Date;
  readonly asked?: readonly Asked[];
  readonly returned?: { readonly by: PersonRef; readonly at: Date; readonly reasons: string };
  readonly withdrawn?: { readonly at: Date; readonly reason: string };
}

/** Somebody was asked to confirm a version. Who has not answered is still being waited for. */
export interface Asked {
  readonly who: PersonRef;
  readonly at: Date;
  readonly message?: string;
  readonly answer?: {
    readonly at: Date;
    readonly answer?: "confirmed" | "declined";
    readonly sentence: string;
    readonly strong?: boolean;
  };
}

export interface EvidenceRef {
  readonly id: string;
  readonly by: PractitionerRef;
  readonly title: string;
  readonly occurredOn: CalendarDate | null;
  /** Version 1, 2, …; the last may be a draft. */
  readonly versions: readonly { readonly id: string; readonly submittedAt: Date | null }[];
  readonly draftId: string | null;
  readonly submittedId: string | null;
  readonly requests: readonly { readonly id: string; readonly confirmerId: string }[];
}

/** What any item says where nobody cares. */
export const PLAIN = {
  title: "Mini-IPX: three chest radiographs on an urgent lung pathway",
  type: "mini-ipx",
  occurredOn: "2026-09-14",
  setting: "District general hospital, imaging",
  whatHappened: "I reported three chest radiographs while my assessor watched.",
  whatLearned: "I am sure of what I see before I am sure of what should happen next.",
  whatChanged: "My conclusions now say what I would do next.",
  answers: {},
  characteristics: ["autonomy", "complexity"],
  webLinks: [],
  files: [],
  shows: [{ code: "1.6" }],
} as const satisfies Required<Words>;

const PLAIN_RATIONALE = "I weighed the images against the history and said how sure I was.";

/** One item with all its versions, what became of each, and the log of it, as if people had done it. */
export async function item(
  into: Into,
  about: { readonly by: PractitionerRef; readonly versions: readonly [Version, ...Version[]] },
): Promise<EvidenceRef> {
  const { by } = about;
  const id = newId(into);
  const versions = about.versions.map((version, index) => numbered(into, version, index + 1));
  const latest = versions.findLast(({ submittedAt }) => submittedAt);
  const draft = versions.find(({ submittedAt }) => !submittedAt);
  const { title, occurredOn } = (draft ?? latest)?.words ?? PLAIN;
  const made = { id, draftId: draft?.id ?? null, submittedId: latest?.id ?? null };

  await insert(
    into,
    {
      evidence: [
        {
          ...made,
          organisationId: by.organisationId,
          practitionerId: by.id,
          formKey: newId(into),
          loggedAt: about.versions[0].savedAt,
          stage: stageOf(latest),
        },
      ],
    },
    ...versions.map((version) => {
      const next = versions.find(
        ({ number, submittedAt }) => submittedAt && number > version.number,
      );
      return rowsOf(into, { by, evidenceId: id, version, supersededAt: next?.submittedAt });
    }),
  );
  return {
    ...made,
    by,
    title,
    occurredOn,
    versions: versions.map((version) => ({
      id: version.id,
      submittedAt: version.submittedAt ?? null,
    })),
    requests: versions.flatMap(({ requests }) =>
      requests.map((request) => ({ id: request.id, confirmerId: request.who.id })),
    ),
  };
}

type Numbered = ReturnType<typeof numbered>;

function numbered(into: Into, version: Version, number: number) {
  const { title, type, occurredOn, shows, ...others } = { ...PLAIN, ...version.words };
  return {
    ...version,
    id: newId(into),
    number,
    words: { ...others, title, type, occurredOn, shows },
    requests: (version.asked ?? []).map((asked) => ({ ...asked, id: newId(into) })),
  };
}

/** As lib/evidence keeps it: what happened to the latest submitted version decides. */
function stageOf(latest: Version | undefined): string {
  if (!latest) return "draft";
  if (latest.withdrawn) return "withdrawn";
  return latest.returned ? "returned" : "submitted";
}

interface About {
  readonly by: PractitionerRef;
  readonly evidenceId: string;
  readonly version: Numbered;
  /** When the next version was submitted. */
  readonly supersededAt: Date | undefined;
}

function rowsOf(into: Into, about: About): Rows {
  const { by, evidenceId, version } = about;
  const { id, number, words, savedAt, submittedAt, returned, withdrawn } = version;
  const { organisationId } = by;
  const key = () => ({ id: newId(into), organisationId, evidenceVersionId: id });
  return {
    evidenceVersion: [
      {
        id,
        organisationId,
        evidenceId,
        number,
        savedAt,
        title: words.title,
        type: words.type,
        occurredOn: words.occurredOn === null ? null : fromCalendarDate(words.occurredOn),
        setting: words.setting,
        whatHappened: words.whatHappened,
        whatLearned: words.whatLearned,
        whatChanged: words.whatChanged,
        formVersion: templateFor(words.type, null)?.version ?? null,
        answers: { ...words.answers },
        characteristics: [...words.characteristics],
        webLinks: [...words.webLinks],
      },
    ],
    evidenceLink: words.shows.map((shown: Shown, index) => ({
      ...key(),
      capabilityId: capabilityIdOf(by.framework, shown.code),
      position: index + 1,
      rationale: shown.rationale ?? PLAIN_RATIONALE,
    })),
    ...fileRows(into, about),
    evidenceSubmission: submittedAt ? [{ ...key(), submittedById: by.id, submittedAt }] : [],
    evidenceReturn: returned
      ? [
          {
            ...key(),
            returnedById: returned.by.id,
            returnedAt: returned.at,
            reasons: returned.reasons,
          },
        ]
      : [],
    evidenceWithdrawal: withdrawn
      ? [{ ...key(), withdrawnById: by.id, withdrawnAt: withdrawn.at, reason: withdrawn.reason }]
      : [],
    ...requestRows(into, about),
    auditEvent: logOf(about),
  };
}

/** Each content is used by one version: a batch would store it twice. */
function fileRows(into: Into, { by, version }: About): Rows {
  const { organisationId } = by;
  const kept = version.words.files.map((file: SeedFile) => ({ ...file, storedId: newId(into) }));
  return {
    storedFile: kept.map(({ storedId, kind, mediaType, content, ...file }) => ({
      ...{ id: storedId, organisationId, kind, mediaType },
      contentHash: hashOf({ ...file, kind, mediaType, content }),
      bytes: content.length,
      storage: "disk",
      storedAt: version.savedAt,
    })),
    evidenceFile: kept.map(({ storedId, name }, index) => ({
      ...{ id: newId(into), organisationId, evidenceVersionId: version.id },
      ...{ storedFileId: storedId, name, position: index + 1 },
      ...{ addedById: by.id, addedAt: version.savedAt, keptIdentifiers: [], keptBecause: "" },
    })),
  };
}

function requestRows(into: Into, { by, version, supersededAt }: About): Rows {
  const { requests, returned, withdrawn } = version;
  const { organisationId } = by;
  const movedOnAt = withdrawn?.at ?? returned?.at ?? supersededAt ?? null;
  return {
    confirmationRequest: requests.map(({ id, who, at, message = "", answer }) => ({
      id,
      organisationId,
      practitionerId: by.id,
      evidenceVersionId: version.id,
      confirmerId: who.id,
      message,
      askedAt: at,
      closedAt: answer?.at ?? movedOnAt,
    })),
    confirmation: requests.flatMap(({ id: requestId, answer }) =>
      answer
        ? [
            {
              id: newId(into),
              organisationId,
              requestId,
              answer: answer.answer ?? "confirmed",
              sentence: answer.sentence,
              strong: answer.strong ?? false,
              answeredAt: answer.at,
            },
          ]
        : [],
    ),
  };
}

function logOf({ by, evidenceId, version }: About) {
  const { number, words, savedAt, submittedAt, requests, returned, withdrawn } = version;
  const about = { subjectId: evidenceId, practitionerId: by.id };
  const data = { version: number };
  return [
    didBy(by, savedAt, {
      ...about,
      type: number === 1 ? "evidence.drafted" : "evidence.saved",
      data,
    }),
    ...(submittedAt
      ? [
          didBy(by, submittedAt, {
            ...about,
            type: "evidence.submitted",
            data: { ...data, capabilities: words.shows.map(({ code }) => code) },
          }),
        ]
      : []),
    ...requests.flatMap(({ id: requestId, who, at, answer }) => [
      didBy(by, at, {
        ...about,
        type: "confirmation.asked",
        data: { ...data, requestId, confirmerId: who.id },
      }),
      ...(answer
        ? [
            didBy(who, answer.at, {
              ...about,
              type: "confirmation.answered",
              data: {
                ...data,
                requestId,
                answer: answer.answer ?? "confirmed",
                strong: answer.strong ?? false,
              },
            }),
          ]
        : []),
    ]),
    ...(returned
      ? [didBy(returned.by, returned.at, { ...about, type: "evidence.returned", data })]
      : []),
    ...(withdrawn ? [didBy(by, withdrawn.at, { ...about, type: "evidence.withdrawn", data })] : []),
  ];
}
