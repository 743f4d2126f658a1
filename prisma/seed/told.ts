import type { Rows } from "./build/rows";

/** What one factory made at once: an item with all that became of it, a decision with the request it answers. */
export type Story = readonly Rows[];

/** Rows that came to be at one moment; null: before anything that is told of them. */
interface Part {
  readonly at: Date | null;
  readonly rows: Rows;
}

/** What was done at one moment. */
interface Moment {
  readonly at: Date;
  readonly rows: readonly Rows[];
}

/** Whose record a story is part of, if anybody's. */
export function ownerOf(story: Story): string | null {
  for (const row of story.flatMap((rows) => Object.values(rows)).flat()) {
    if ("practitionerId" in row && typeof row.practitionerId === "string") {
      return row.practitionerId;
    }
  }
  return null;
}

/** Stories as they stood at an instant, and what was done after it, one moment after the other. */
export function toldFrom(
  stories: readonly Story[],
  since: Date,
): { readonly standing: readonly Rows[]; readonly moments: readonly Moment[] } {
  const parts = stories.flatMap(partsOf);
  const isLater = ({ at }: Part) => at !== null && at > since;
  const later = new Map<number, Rows[]>();
  for (const { at, rows } of parts.filter(isLater)) {
    const time = at?.getTime() ?? 0;
    later.set(time, [...(later.get(time) ?? []), rows]);
  }
  return {
    standing: parts.filter((part) => !isLater(part)).map(({ rows }) => rows),
    moments: [...later]
      .sort(([one], [other]) => one - other)
      .map(([time, rows]) => ({ at: new Date(time), rows })),
  };
}

/** A story taken apart by when each row of it came to be, as the product would have written it. */
function partsOf(story: Story): readonly Part[] {
  const submitted = new Map(
    story
      .flatMap(({ evidenceSubmission = [] }) => evidenceSubmission)
      .map((row) => [row.evidenceVersionId, new Date(row.submittedAt)] as const),
  );
  const decidedAt = story.flatMap(({ signOff = [] }) => signOff)[0]?.decidedAt;
  const first = [...submitted].sort(([, one], [, other]) => one.getTime() - other.getTime())[0];
  const withVersion = (id: string) => submitted.get(id) ?? first?.[1] ?? null;
  const parts = story.flatMap(
    ({
      evidence = [],
      evidenceVersion = [],
      evidenceLink = [],
      evidenceFile = [],
      evidenceSubmission = [],
      evidenceReturn = [],
      evidenceWithdrawal = [],
      confirmationRequest = [],
      confirmation = [],
      selfAssessment = [],
      signOff = [],
      signOffEvidence = [],
      signOffRevocation = [],
      identifiableFlag = [],
      areaShowing = [],
      dispute = [],
      auditEvent: _,
      ...others
    }): readonly Part[] => [
      { at: null, rows: others },
      ...evidence.map((row) => ({
        at: first?.[1] ?? null,
        rows: { evidence: [{ ...row, submittedId: first?.[0] ?? null }] },
      })),
      ...evidenceVersion.map((row) => ({
        at: withVersion(row.id ?? ""),
        rows: { evidenceVersion: [row] },
      })),
      ...evidenceLink.map((row) => ({
        at: withVersion(row.evidenceVersionId),
        rows: { evidenceLink: [row] },
      })),
      ...evidenceFile.map((row) => ({
        at: withVersion(row.evidenceVersionId),
        rows: { evidenceFile: [row] },
      })),
      ...confirmationRequest.map((row) => ({
        at: withVersion(row.evidenceVersionId),
        rows: { confirmationRequest: [row] },
      })),
      ...evidenceSubmission.map((row) => part(row.submittedAt, { evidenceSubmission: [row] })),
      ...evidenceReturn.map((row) => part(row.returnedAt, { evidenceReturn: [row] })),
      ...evidenceWithdrawal.map((row) => part(row.withdrawnAt, { evidenceWithdrawal: [row] })),
      ...confirmation.map((row) => part(row.answeredAt, { confirmation: [row] })),
      ...selfAssessment.map((row) => part(row.assessedAt, { selfAssessment: [row] })),
      ...signOff.map((row) => part(row.decidedAt, { signOff: [row] })),
      ...signOffEvidence.map((row) => part(decidedAt, { signOffEvidence: [row] })),
      ...signOffRevocation.map((row) => part(row.revokedAt, { signOffRevocation: [row] })),
      ...identifiableFlag.map((row) => part(row.raisedAt, { identifiableFlag: [row] })),
      ...areaShowing.map((row) => part(row.shownAt, { areaShowing: [row] })),
      ...dispute.map((row) => part(row.raisedAt, { dispute: [row] })),
    ],
  );
  const moved = new Set(parts.map(({ at }) => at?.getTime()));
  // What the log says of a deed is written with it; what moved nothing was there before.
  const log = story
    .flatMap(({ auditEvent = [] }) => auditEvent)
    .map((row) =>
      part(moved.has(new Date(row.at).getTime()) ? row.at : undefined, { auditEvent: [row] }),
    );
  return [...parts, ...log];
}

function part(at: Date | string | undefined, rows: Rows): Part {
  return { at: at === undefined ? null : new Date(at), rows };
}
