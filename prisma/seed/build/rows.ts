import type { Tx } from "@/lib/db/client";
import type * as Row from "@/lib/db/generated/models";

/** What a factory has made, by table. */
export interface Rows {
  readonly organisation?: readonly Row.OrganisationCreateManyInput[];
  readonly team?: readonly Row.TeamCreateManyInput[];
  readonly person?: readonly Row.PersonCreateManyInput[];
  readonly practitioner?: readonly Row.PractitionerCreateManyInput[];
  readonly supervisor?: readonly Row.SupervisorCreateManyInput[];
  readonly supervisorPreparation?: readonly Row.SupervisorPreparationCreateManyInput[];
  readonly supervisorPost?: readonly Row.SupervisorPostCreateManyInput[];
  readonly managerPost?: readonly Row.ManagerPostCreateManyInput[];
  readonly stewardPost?: readonly Row.StewardPostCreateManyInput[];
  readonly session?: readonly Row.SessionCreateManyInput[];
  readonly registration?: readonly Row.RegistrationCreateManyInput[];
  readonly award?: readonly Row.AwardCreateManyInput[];
  readonly scopeReview?: readonly Row.ScopeReviewCreateManyInput[];
  readonly operatorEntitlement?: readonly Row.OperatorEntitlementCreateManyInput[];
  readonly jobPlan?: readonly Row.JobPlanCreateManyInput[];
  readonly supervisionSession?: readonly Row.SupervisionSessionCreateManyInput[];
  readonly colleagueFeedback?: readonly Row.ColleagueFeedbackCreateManyInput[];
  readonly patientFeedback?: readonly Row.PatientFeedbackCreateManyInput[];
  readonly areaCompetence?: readonly Row.AreaCompetenceCreateManyInput[];
  readonly narrative?: readonly Row.NarrativeCreateManyInput[];
  readonly pillarReview?: readonly Row.PillarReviewCreateManyInput[];
  readonly panelDecision?: readonly Row.PanelDecisionCreateManyInput[];
  readonly waiver?: readonly Row.WaiverCreateManyInput[];
  readonly evidence?: readonly Row.EvidenceCreateManyInput[];
  readonly evidenceVersion?: readonly Row.EvidenceVersionCreateManyInput[];
  readonly evidenceLink?: readonly Row.EvidenceLinkCreateManyInput[];
  readonly evidenceSubmission?: readonly Row.EvidenceSubmissionCreateManyInput[];
  readonly evidenceReturn?: readonly Row.EvidenceReturnCreateManyInput[];
  readonly evidenceWithdrawal?: readonly Row.EvidenceWithdrawalCreateManyInput[];
  readonly confirmationRequest?: readonly Row.ConfirmationRequestCreateManyInput[];
  readonly confirmation?: readonly Row.ConfirmationCreateManyInput[];
  readonly selfAssessment?: readonly Row.SelfAssessmentCreateManyInput[];
  readonly entrustment?: readonly Row.EntrustmentCreateManyInput[];
  readonly signOffRequest?: readonly Row.SignOffRequestCreateManyInput[];
  readonly signOff?: readonly Row.SignOffCreateManyInput[];
  readonly signOffEvidence?: readonly Row.SignOffEvidenceCreateManyInput[];
  readonly signOffRevocation?: readonly Row.SignOffRevocationCreateManyInput[];
  readonly auditEvent?: readonly Row.AuditEventCreateManyInput[];
}

/** Writes rows so that each finds what it points at, and the links of a version come before its submission. */
export async function writeRows(tx: Tx, all: readonly Rows[]): Promise<void> {
  await some(
    all,
    (rows) => rows.organisation,
    (data) => tx.organisation.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.team,
    (data) => tx.team.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.person,
    (data) => tx.person.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.practitioner,
    (data) => tx.practitioner.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.supervisor,
    (data) => tx.supervisor.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.supervisorPreparation,
    (data) => tx.supervisorPreparation.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.supervisorPost,
    (data) => tx.supervisorPost.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.managerPost,
    (data) => tx.managerPost.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.stewardPost,
    (data) => tx.stewardPost.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.session,
    (data) => tx.session.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.registration,
    (data) => tx.registration.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.award,
    (data) => tx.award.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.scopeReview,
    (data) => tx.scopeReview.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.operatorEntitlement,
    (data) => tx.operatorEntitlement.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.jobPlan,
    (data) => tx.jobPlan.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.supervisionSession,
    (data) => tx.supervisionSession.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.colleagueFeedback,
    (data) => tx.colleagueFeedback.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.patientFeedback,
    (data) => tx.patientFeedback.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.areaCompetence,
    (data) => tx.areaCompetence.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.narrative,
    (data) => tx.narrative.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.pillarReview,
    (data) => tx.pillarReview.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.panelDecision,
    (data) => tx.panelDecision.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.waiver,
    (data) => tx.waiver.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.evidence,
    (data) => tx.evidence.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.evidenceVersion,
    (data) => tx.evidenceVersion.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.evidenceLink,
    (data) => tx.evidenceLink.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.evidenceSubmission,
    (data) => tx.evidenceSubmission.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.evidenceReturn,
    (data) => tx.evidenceReturn.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.evidenceWithdrawal,
    (data) => tx.evidenceWithdrawal.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.confirmationRequest,
    (data) => tx.confirmationRequest.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.confirmation,
    (data) => tx.confirmation.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.selfAssessment,
    (data) => tx.selfAssessment.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.entrustment,
    (data) => tx.entrustment.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.signOffRequest,
    (data) => tx.signOffRequest.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.signOff,
    (data) => tx.signOff.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.signOffEvidence,
    (data) => tx.signOffEvidence.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.signOffRevocation,
    (data) => tx.signOffRevocation.createMany({ data }),
  );
  await some(
    all,
    (rows) => rows.auditEvent,
    (data) => tx.auditEvent.createMany({ data }),
  );
}

/** One statement can carry 65,535 values; a thousand rows of our widest table stay well below. */
const ROWS_AT_ONCE = 1_000;

async function some<T>(
  all: readonly Rows[],
  of: (rows: Rows) => readonly T[] | undefined,
  create: (data: T[]) => PromiseLike<unknown>,
): Promise<void> {
  const rows = all.flatMap((made) => of(made) ?? []);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await create(rows.slice(from, from + ROWS_AT_ONCE));
  }
}
