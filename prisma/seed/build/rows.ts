import type { Tx } from "@/lib/db/client";
import type * as Row from "@/lib/db/generated/models";

/** The tables, in an order in which each row finds what it points at, and a version's links come before its submission. */
const TABLES = [
  "organisation",
  "team",
  "person",
  "practitioner",
  "supervisor",
  "supervisorPreparation",
  "supervisorPost",
  "managerPost",
  "stewardPost",
  "areaSet",
  "areaActivity",
  "session",
  "registration",
  "award",
  "scopeReview",
  "operatorEntitlement",
  "jobPlan",
  "loggedTime",
  "supervisionSession",
  "colleagueFeedback",
  "patientFeedback",
  "narrative",
  "pillarReview",
  "secondLookRequest",
  "secondLook",
  "panelDecision",
  "waiver",
  "evidence",
  "evidenceVersion",
  "evidenceLink",
  "storedFile",
  "evidenceFile",
  "evidenceSubmission",
  "evidenceReturn",
  "evidenceWithdrawal",
  "confirmationRequest",
  "confirmation",
  "identifiableFlag",
  "selfAssessment",
  "entrustment",
  "areaChoice",
  "areaShowing",
  "areaEntrustment",
  "areaVolume",
  "signOffRequest",
  "signOff",
  "signOffEvidence",
  "signOffRevocation",
  "dispute",
  "auditEvent",
] as const;

interface RowOf {
  readonly organisation: Row.OrganisationCreateManyInput;
  readonly team: Row.TeamCreateManyInput;
  readonly person: Row.PersonCreateManyInput;
  readonly practitioner: Row.PractitionerCreateManyInput;
  readonly supervisor: Row.SupervisorCreateManyInput;
  readonly supervisorPreparation: Row.SupervisorPreparationCreateManyInput;
  readonly supervisorPost: Row.SupervisorPostCreateManyInput;
  readonly managerPost: Row.ManagerPostCreateManyInput;
  readonly stewardPost: Row.StewardPostCreateManyInput;
  readonly areaSet: Row.AreaSetCreateManyInput;
  readonly areaActivity: Row.AreaActivityCreateManyInput;
  readonly session: Row.SessionCreateManyInput;
  readonly registration: Row.RegistrationCreateManyInput;
  readonly award: Row.AwardCreateManyInput;
  readonly scopeReview: Row.ScopeReviewCreateManyInput;
  readonly operatorEntitlement: Row.OperatorEntitlementCreateManyInput;
  readonly jobPlan: Row.JobPlanCreateManyInput;
  readonly loggedTime: Row.LoggedTimeCreateManyInput;
  readonly supervisionSession: Row.SupervisionSessionCreateManyInput;
  readonly colleagueFeedback: Row.ColleagueFeedbackCreateManyInput;
  readonly patientFeedback: Row.PatientFeedbackCreateManyInput;
  readonly narrative: Row.NarrativeCreateManyInput;
  readonly pillarReview: Row.PillarReviewCreateManyInput;
  readonly secondLookRequest: Row.SecondLookRequestCreateManyInput;
  readonly secondLook: Row.SecondLookCreateManyInput;
  readonly panelDecision: Row.PanelDecisionCreateManyInput;
  readonly waiver: Row.WaiverCreateManyInput;
  readonly evidence: Row.EvidenceCreateManyInput;
  readonly evidenceVersion: Row.EvidenceVersionCreateManyInput;
  readonly evidenceLink: Row.EvidenceLinkCreateManyInput;
  readonly storedFile: Row.StoredFileCreateManyInput;
  readonly evidenceFile: Row.EvidenceFileCreateManyInput;
  readonly evidenceSubmission: Row.EvidenceSubmissionCreateManyInput;
  readonly evidenceReturn: Row.EvidenceReturnCreateManyInput;
  readonly evidenceWithdrawal: Row.EvidenceWithdrawalCreateManyInput;
  readonly confirmationRequest: Row.ConfirmationRequestCreateManyInput;
  readonly confirmation: Row.ConfirmationCreateManyInput;
  readonly identifiableFlag: Row.IdentifiableFlagCreateManyInput;
  readonly selfAssessment: Row.SelfAssessmentCreateManyInput;
  readonly entrustment: Row.EntrustmentCreateManyInput;
  readonly areaChoice: Row.AreaChoiceCreateManyInput;
  readonly areaShowing: Row.AreaShowingCreateManyInput;
  readonly areaEntrustment: Row.AreaEntrustmentCreateManyInput;
  readonly areaVolume: Row.AreaVolumeCreateManyInput;
  readonly signOffRequest: Row.SignOffRequestCreateManyInput;
  readonly signOff: Row.SignOffCreateManyInput;
  readonly signOffEvidence: Row.SignOffEvidenceCreateManyInput;
  readonly signOffRevocation: Row.SignOffRevocationCreateManyInput;
  readonly dispute: Row.DisputeCreateManyInput;
  readonly auditEvent: Row.AuditEventCreateManyInput;
}

/** What a factory has made, by table. */
export type Rows = {
  readonly [Table in (typeof TABLES)[number]]?: readonly RowOf[Table][];
};

/**
 * Writes everything, a statement a table: the rows go over as one text and PostgreSQL takes them apart, which is ten
 * times as fast as a parameter for every value.
 */
export async function writeRows(tx: Tx, all: readonly Rows[]): Promise<void> {
  for (const table of TABLES) {
    const rows: readonly object[] = all.flatMap((made): readonly object[] => made[table] ?? []);
    if (rows.length === 0) continue;
    const name = `"${columnOf(table)}"`;
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map(columnOf).join(", ");
    await tx.$executeRawUnsafe(
      `insert into ${name} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      JSON.stringify(rows.map(renamed)),
    );
  }
}

function renamed(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value]));
}

/** `evidenceVersionId` is `evidence_version_id`; the schema maps every name so. */
function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
