import type { Role } from "./stage";

/** A form by which a key is set or changed: who sends it, from which page, and the field that says it. */
export interface Way {
  readonly who: Role;
  readonly page: string;
  readonly action: string;
  /** Null: the deed itself says it, or who does it, or when. */
  readonly field: string | null;
}

/** What becomes of one key of the record, and where it is read. */
export interface Row {
  readonly set: readonly Way[];
  readonly change: readonly Way[];
  readonly read: readonly string[];
  /** What a field does not say: what the system makes, and what is never changed. */
  readonly note?: string;
}

type Form = (field: string | null) => Way;

function form(who: Role, page: string, action: string): Form {
  return (field) => ({ who, page, action, field });
}

const own = (page: string, action: string) => form("practitioner", page, action);
const steward = (page: string, action: string) => form("steward", page, action);
const coordinating = (page: string, action: string) =>
  form("coordinating supervisor", page, action);

/** A key that one form sets, and the same field of another changes. */
function kept(
  [set, ...more]: readonly [Form, ...Form[]],
  change: readonly Form[],
  read: readonly string[],
) {
  return (field: string | null, note?: string): Row => ({
    set: [set, ...more].map((way) => way(field)),
    change: change.map((way) => way(field)),
    read,
    ...(note !== undefined && { note }),
  });
}

const PERSON = "/people/[personId]";
const SUPERVISED = "/practitioners/[practitionerId]";
const DETAILS_READ = `${SUPERVISED}/details`;
const DAY = "the day of the deed, by the clock";
const WHO = "whoever is signed in";

const makePractitioner = steward(`${PERSON}/practitioner`, "makePractitionerAction");
const practitioner = kept(
  [makePractitioner],
  [makePractitioner],
  ["/details/about-you", DETAILS_READ],
);
const registration = kept(
  [own("/details/registrations", "recordRegistrationAction")],
  [own("/details/registrations/[registrationId]", "changeRegistrationAction")],
  ["/details/registrations", DETAILS_READ],
);
const award = kept(
  [own("/details/awards", "recordAwardAction")],
  [
    own("/details/awards/[awardId]", "changeAwardAction"),
    steward(`${PERSON}/equivalence`, "decideEquivalenceAction"),
  ],
  ["/details/awards", DETAILS_READ],
);
const ownAward = kept(
  [own("/details/awards", "recordAwardAction")],
  [own("/details/awards/[awardId]", "changeAwardAction")],
  ["/details/awards", DETAILS_READ],
);
const scope = kept(
  [own("/details/scope", "recordScopeReviewAction")],
  [own("/details/scope/[reviewId]", "changeScopeReviewAction")],
  ["/details/scope", DETAILS_READ],
);
const entitlement = kept(
  [own("/details/entitlement", "recordEntitlementAction")],
  [own("/details/entitlement/[entitlementId]", "changeEntitlementAction")],
  ["/details/entitlement", DETAILS_READ],
);
const jobPlan = kept(
  [own("/details/job-plan", "recordJobPlanAction")],
  [own("/details/job-plan/[planId]", "changeJobPlanAction")],
  ["/details/job-plan", DETAILS_READ],
);

const log = own("/evidence/new", "logEvidenceAction");
const edit = own("/evidence/[evidenceId]/edit", "editEvidenceAction");
const withdraw = own("/evidence/[evidenceId]/withdraw", "withdrawEvidenceAction");
const ITEM = ["/evidence/[evidenceId]"];
const evidence = kept([log], [edit], ITEM);
const answer = coordinating("/sign-offs/confirmations/[requestId]", "answerConfirmationAction");
const confirmation = kept([answer], [edit], ITEM);

const CAPABILITY = ["/capabilities/[code]", "/sign-offs/[requestId]"];
const selfAssess = own("/capabilities/[code]/self-assess", "selfAssessAction");
const assessed = kept([selfAssess], [selfAssess], CAPABILITY);
const entrust = `${SUPERVISED}/entrustments`;
const entrustment = kept(
  [coordinating(entrust, "recordEntrustmentAction")],
  [form("associate supervisor", entrust, "recordEntrustmentAction")],
  ["/capabilities/[code]", entrust],
);

const describe = steward(`${PERSON}/supervisor`, "describeSupervisorAction");
const appoint = steward(`${PERSON}/supervises`, "appointSupervisorAction");
const supervisor = kept([describe], [describe], [PERSON]);
const post = kept([appoint], [appoint], [PERSON, "/capabilities/[code]/ask"]);
const describePost = steward(PERSON, "describePostAction");
const BEGUN_ANEW = "a post is not changed: it is ended, and another begun";

const decide = coordinating("/sign-offs/[requestId]", "decideAction");
const revoke = coordinating("/sign-offs/decisions/[signOffId]", "revokeAction");
const DECISION = ["/capabilities/[code]", "/sign-offs/decisions/[signOffId]"];
const decision = kept([decide], [decide], DECISION);

const reviewPillar = coordinating(`${SUPERVISED}/pillars/[pillarCode]`, "reviewPillarAction");
const REVIEW = ["/details/reviews", `${SUPERVISED}/pillars/[pillarCode]`];
const review = kept([reviewPillar], [reviewPillar], REVIEW);

const MEETINGS = ["/supervision", `${SUPERVISED}/supervision`];
const recordOwn = own("/supervision", "recordOwnMeetingAction");
const recordWith = form(
  "associate supervisor",
  `${SUPERVISED}/supervision`,
  "recordMeetingWithAction",
);
const meeting = kept([recordOwn], [recordWith], MEETINGS);
const removeMeeting = own("/supervision/[meetingId]/remove", "removeOwnMeetingAction");
const cycle = [
  own("/feedback/colleagues", "recordColleagueFeedbackAction"),
  own("/feedback/colleagues/[cycleId]", "changeColleagueFeedbackAction"),
] as const;
const ROUNDS = "/feedback/colleagues";
const colleagues = kept([cycle[0]], [cycle[1]], [ROUNDS, DETAILS_READ]);
const patients = kept(
  [own("/feedback/patients", "recordPatientFeedbackAction")],
  [own("/feedback/patients/[surveyId]", "changePatientFeedbackAction")],
  ["/feedback/patients", DETAILS_READ],
);

const AREA = ["/details/area", `${SUPERVISED}/area`];
const activity = "/details/area/[activityId]";
const narrative = kept(
  [own("/details/narrative", "saveNarrativeAction")],
  [own("/details/narrative", "autosaveNarrativeAction")],
  ["/details/narrative/preview", `${SUPERVISED}/narrative`],
);
const panelForm = steward(`${PERSON}/panel`, "recordPanelDecisionAction");
const panel = kept([panelForm], [panelForm], ["/details/panel", `${PERSON}/panel`]);
const approve = steward(`${PERSON}/waivers`, "approveWaiverAction");
const waiver = kept([approve], [approve], ["/details/waivers", `${PERSON}/waivers`]);

/** Every key of the record. */
export const ROWS: Readonly<Record<string, Row>> = {
  framework: practitioner("frameworkId"),
  "practitioner.profession": practitioner("profession"),
  "practitioner.trainee": practitioner("trainee"),
  "practitioner.patientFacing": practitioner("patientFacing"),
  "practitioner.ionisingRadiation": practitioner("ionisingRadiation"),
  "practitioner.registrations[].body": registration("register"),
  "practitioner.registrations[].number": registration("number"),
  "practitioner.registrations[].status": registration("status"),
  "practitioner.registrations[].expiresOn": registration("expiresOn"),
  "practitioner.awards[].title": award("title"),
  "practitioner.awards[].level": award("level"),
  "practitioner.awards[].kind": ownAward("kind", "a steward's decision makes `equivalence`"),
  "practitioner.awards[].awardedOn": award("awardedOn"),
  "practitioner.scopeReviewedOn[]": scope("reviewedOn"),
  "practitioner.operatorEntitledOn[]": entitlement("entitledOn"),
  "practitioner.jobPlan.{pillar}": jobPlan("shares.1"),
  "evidence[].id": {
    ...{ set: [log(null)], change: [], read: ITEM },
    note: "made by the system, and never changed",
  },
  "evidence[].version": evidence(null, "counted by the system: every submission is one more"),
  "evidence[].type": evidence("type"),
  "evidence[].family": {
    ...{ set: [log("type")], change: [edit("type")], read: ["/capabilities/[code]"] },
    note: "the family of the type",
  },
  "evidence[].strong": {
    ...{ set: [answer("strong")], change: [edit(null)], read: ITEM },
    note: "a new version begins without",
  },
  "evidence[].occurredOn": evidence("occurredOn"),
  "evidence[].attachments": evidence(
    "webLinks",
    "how many there are, with the files of `/evidence/[evidenceId]/files`",
  ),
  "evidence[].withdrawn": {
    ...{ set: [withdraw("reason")], change: [edit(null)], read: ITEM },
    note: "a new version of it counts again",
  },
  "evidence[].identifiable": {
    set: [coordinating("/evidence/[evidenceId]/flag", "raiseFlagAction")("reasons")],
    change: [
      coordinating("/evidence/[evidenceId]/clear-flag", "clearFlagAction")("clearedBecause"),
    ],
    read: ITEM,
  },
  "evidence[].characteristics[]": evidence("characteristics"),
  "evidence[].confirmations[].by": confirmation(null, WHO),
  "evidence[].confirmations[].on": confirmation(null, DAY),
  "evidence[].links[].capability": evidence("links.0.code"),
  "evidence[].links[].rationale": evidence("links.0.rationale"),
  "selfAssessments[].capability": assessed("capabilityId"),
  "selfAssessments[].on": assessed(null, DAY),
  "entrustments[].capability": entrustment("capabilityId"),
  "entrustments[].level": entrustment("level"),
  "entrustments[].assessor": entrustment(null, WHO),
  "entrustments[].on": entrustment("entrustedOn"),
  "supervisors[].id": post("personId", BEGUN_ANEW),
  "supervisors[].profession": {
    ...{ set: [describe("profession")], change: [describe("profession")] },
    read: [PERSON, "/capabilities/[code]/ask"],
  },
  "supervisors[].role": post("role", BEGUN_ANEW),
  "supervisors[].scope[]": post("scope", BEGUN_ANEW),
  "supervisors[].from": {
    ...{ set: [appoint("startsOn")], change: [appoint("startsOn")], read: [PERSON] },
    note: BEGUN_ANEW,
  },
  "supervisors[].to": {
    set: [appoint("endsOn")],
    change: [steward(PERSON, "endRoleAction")("endsOn")],
    read: [PERSON],
  },
  "supervisors[].level": supervisor("level"),
  "supervisors[].registered": supervisor("registered"),
  "supervisors[].preparedOn[]": {
    set: [describe("preparedOn")],
    change: [
      describe("preparedOn"),
      steward(`${PERSON}/supervisor`, "removePreparationAction")("preparedOn"),
    ],
    read: [PERSON],
    note: "a later preparation is added, one recorded by mistake taken out",
  },
  "supervisors[].lineManager": {
    ...{ set: [appoint("lineManager")], change: [describePost("lineManager")], read: [PERSON] },
  },
  "supervisors[].conflict": {
    set: [appoint("conflict")],
    change: [
      describePost("conflict"),
      form("associate supervisor", SUPERVISED, "declareConflictAction")(null),
    ],
    read: [PERSON, SUPERVISED],
  },
  "signOffs[].capability": decision("requestId", "the capability of the request"),
  "signOffs[].by": decision(null, WHO),
  "signOffs[].on": decision(null, DAY),
  "signOffs[].decision": decision("decision"),
  "signOffs[].revokedOn": {
    ...{ set: [revoke(null)], change: [], read: DECISION },
    note: `${DAY}; for good: the capability is decided on anew`,
  },
  "signOffs[].changedSince": {
    ...{ set: [edit(null)], change: [decide(null)], read: DECISION },
    note: "made by the system when what it rests on moves; a new decision has none",
  },
  "pillarReviews[].pillar": review("pillarCode"),
  "pillarReviews[].by": review(null, WHO),
  "pillarReviews[].secondReviewer": {
    set: [
      form(
        "second reviewer",
        "/sign-offs/second-looks/[requestId]",
        "answerSecondLookAction",
      )("intent"),
    ],
    change: [reviewPillar("somebodyElse")],
    read: REVIEW,
    note: "a new review is looked at anew",
  },
  "pillarReviews[].on": review(null, DAY),
  "supervision[].on": meeting("heldOn"),
  "supervision[].minutes": meeting("minutes"),
  "supervision[].with": {
    ...{ set: [recordOwn("supervisorId"), recordWith(null)], change: [removeMeeting(null)] },
    read: MEETINGS,
  },
  "colleagueFeedback[].completedOn": colleagues("completedOn"),
  "colleagueFeedback[].raters": colleagues("raters"),
  "colleagueFeedback[].professions": colleagues("professions"),
  "colleagueFeedback[].consultants": colleagues("consultants"),
  "colleagueFeedback[].juniors": colleagues("juniors"),
  "colleagueFeedback[].facilitated": colleagues("facilitated"),
  "patientFeedback[].completedOn": patients("completedOn"),
  "patientFeedback[].responses": patients("responses"),
  "areaCompetence[].id": {
    set: [own("/details/area/sets/[setId]", "chooseAreaAction")("setId")],
    change: [own("/details/area/leave", "leaveAreaAction")("setId")],
    read: AREA,
    note: "the activities of the set that is chosen",
  },
  "areaCompetence[].complete": {
    set: [own(activity, "showActivityAction")("evidenceId")],
    change: [own(activity, "removeShowingAction")("evidenceId")],
    read: AREA,
    note: "and by counts (`countActivityAction`) and entrustments (`entrustActivityAction`)",
  },
  "narrativeWords.introduction": narrative("part-introduction", "its words are counted"),
  "narrativeWords.{pillar}": narrative("part-1", "its words are counted"),
  "narrativeWords.conclusion": narrative("part-conclusion", "its words are counted"),
  "decisions[].profile": panel("profile"),
  "decisions[].outcome": panel("outcome"),
  "decisions[].on": panel("decidedOn"),
  openDisputes: {
    set: [own("/details/disputes", "raiseDisputeAction")("reasons")],
    change: [steward(`${PERSON}/disputes`, "closeDisputeAction")("outcome")],
    read: ["/details/disputes", `${PERSON}/disputes`],
  },
  "waivers[].rule": waiver("gate"),
  "waivers[].approver": waiver(null, WHO),
  "waivers[].on": waiver("approvedOn"),
  "waivers[].until": {
    set: [approve("endsOn")],
    change: [steward(`${PERSON}/waivers`, "endWaiverAction")("endsOn")],
    read: ["/details/waivers", `${PERSON}/waivers`],
  },
};
