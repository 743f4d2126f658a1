import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Actor, Member } from "@/lib/core/actor";
import type { Ruling } from "@/lib/core/ruling";
import * as appointment from "@/lib/policy/appointment";
import * as area from "@/lib/policy/area";
import * as confirmation from "@/lib/policy/confirmation";
import * as details from "@/lib/policy/details";
import * as dispute from "@/lib/policy/dispute";
import * as entrustment from "@/lib/policy/entrustment";
import * as evidence from "@/lib/policy/evidence";
import * as explained from "@/lib/policy/explained";
import * as flag from "@/lib/policy/flag";
import * as note from "@/lib/policy/note";
import * as imports from "@/lib/policy/import";
import * as review from "@/lib/policy/pillar-review";
import * as meeting from "@/lib/policy/meeting";
import * as panel from "@/lib/policy/panel";
import * as people from "@/lib/policy/people";
import * as readiness from "@/lib/policy/readiness";
import * as reading from "@/lib/policy/reading";
import * as signOff from "@/lib/policy/sign-off";

const record = { organisationId: "northmoor", practitionerId: "ada" };
const item = {
  ...record,
  stage: "submitted" as const,
  hasDraft: true,
  shows: ["4.2", "4"],
  confirmerIds: ["kim"],
};
const draft = { ...item, stage: "draft" as const, shows: [], confirmerIds: [] };
const earlier = { evidence: item, submittedAt: new Date(0), askedIds: [], vouchedIds: [] };
const capability = { code: "4.2", pillarCode: "4" };
/** Lou was asked for the second look at pillar 4. */
const reviewOfBeas = { ...record, reviewerId: "bea", askedId: "lou", lookedById: null };
const confirmationRequest = { ...record, confirmerId: "kim" };
const practitioner = { ...record, teamId: "imaging" };
const post = {
  ...record,
  supervisorId: "bea",
  role: "coordinating" as const,
  scope: [],
  startsOn: "2025-09-01",
  endsOn: null,
};

/** A request or a decision of whoever is asking, where they are a supervisor; else one of Bea's. */
const askedOf = (actor: Actor) => ({
  ...record,
  capability,
  supervisorId: actor.kind === "member" && actor.posts.length > 0 ? actor.personId : "bea",
});

const idOf = (actor: Actor) => (actor.kind === "member" ? actor.personId : "nobody");

const actors: Readonly<Record<string, Actor>> = {
  practitioner: member({ personId: "ada", isPractitioner: true }),
  coordinating: member({ personId: "bea", posts: [postWith("coordinating", [])] }),
  "associate, in scope": member({ personId: "cai", posts: [postWith("associate", ["4"])] }),
  "associate, out of scope": member({ personId: "dan", posts: [postWith("associate", ["1.6"])] }),
  "asked to confirm": member({ personId: "kim" }),
  "asked to look": member({
    personId: "lou",
    secondLooks: [{ practitionerId: "ada", pillarCode: "4" }],
  }),
  manager: member({ personId: "mel", managedTeamIds: ["imaging"] }),
  "other manager": member({ personId: "nia", managedTeamIds: ["therapies"] }),
  steward: member({ personId: "stu", isSteward: true }),
  colleague: member({ personId: "dev", isPractitioner: true }),
  "other organisation": member({
    personId: "bea",
    organisationId: "southmoor",
    isSteward: true,
    isPractitioner: true,
    managedTeamIds: ["imaging"],
    posts: [postWith("coordinating", [])],
  }),
  "not signed in": { kind: "anonymous" },
};

const rulings: Readonly<Record<string, (actor: Actor) => Ruling>> = {
  "read a submitted item": (actor) => evidence.mayViewEvidence(actor, item),
  "read a draft": (actor) => evidence.mayViewEvidence(actor, draft),
  "read an earlier version": (actor) => evidence.mayViewEvidenceVersion(actor, earlier),
  "read a version they vouched for": (actor) =>
    evidence.mayViewEvidenceVersion(actor, { ...earlier, vouchedIds: [idOf(actor)] }),
  "read the private note on an item": (actor) => note.mayViewNote(actor, item),
  "keep a private note on an item": (actor) => note.mayKeepNote(actor, item),
  "be told who has looked at an item": (actor) => reading.mayViewReadings(actor, item),
  "log evidence of their own": (actor) => evidence.mayLogEvidence(actor),
  "import evidence": (actor) => imports.mayImportEvidence(actor, record),
  "change an item": (actor) => evidence.mayEditEvidence(actor, item),
  "submit an item": (actor) => evidence.maySubmitEvidence(actor, item),
  "withdraw an item": (actor) => evidence.mayWithdrawEvidence(actor, item),
  "delete a draft": (actor) => evidence.mayDeleteDraft(actor, draft),
  "ask for confirmation": (actor) => evidence.mayAskForConfirmation(actor, item),
  "return an item": (actor) => evidence.mayReturnEvidence(actor, item),
  "flag an item": (actor) => flag.mayFlagEvidence(actor, item),
  "clear a flag of Kim's": (actor) => flag.mayClearFlag(actor, item, { raisedById: "kim" }),
  "see a request to confirm": (actor) =>
    confirmation.mayViewConfirmationRequest(actor, confirmationRequest),
  "confirm or decline": (actor) => confirmation.mayAnswerConfirmation(actor, confirmationRequest),
  "self-assess": (actor) => readiness.maySelfAssess(actor, record),
  "set their target": (actor) => readiness.maySetTarget(actor, record),
  "ask for sign-off": (actor) =>
    signOff.mayAskForSignOff(actor, record, { post, capability, today: "2026-11-22" }),
  "take a request back": (actor) => signOff.mayWithdrawSignOffRequest(actor, record),
  "see a request for sign-off": (actor) => signOff.mayViewSignOffRequest(actor, askedOf(actor)),
  "decide on a capability": (actor) => signOff.mayDecide(actor, askedOf(actor)),
  "see a decision": (actor) => signOff.mayViewSignOff(actor, askedOf(actor)),
  "revoke their own decision": (actor) => signOff.mayRevoke(actor, askedOf(actor)),
  "revoke another's decision": (actor) =>
    signOff.mayRevoke(actor, { ...record, capability, supervisorId: "zoe" }),
  "review a pillar": (actor) => review.mayReviewPillar(actor, record),
  "see a review of Bea's": (actor) => review.mayViewPillarReview(actor, reviewOfBeas),
  "ask again for Bea's second look": (actor) =>
    review.mayAskForSecondLook(actor, { ...reviewOfBeas, askedId: null }),
  "give the second look": (actor) => review.mayGiveSecondLook(actor, reviewOfBeas),
  "entrust a capability": (actor) => entrustment.mayEntrust(actor, record, capability),
  "see an entrustment": (actor) =>
    entrustment.mayViewEntrustment(actor, { ...record, assessorId: "zoe", capability }),
  "raise a dispute": (actor) => dispute.mayRaiseDispute(actor, record),
  "see a dispute about Bea's decision": (actor) =>
    dispute.mayViewDispute(actor, { ...record, decidedById: "bea" }),
  "close a dispute about Bea's decision": (actor) =>
    dispute.mayCloseDispute(actor, { ...record, decidedById: "bea" }),
  "see readiness": (actor) => readiness.mayViewReadiness(actor, practitioner),
  "be told who decided": (actor) => explained.mayViewWho(actor, record),
  "see what G9 looked at": (actor) =>
    explained.mayViewLookedAt(actor, practitioner, { rule: "G9", capability: null }),
  "see what G1, G2, G14 and G16 looked at": (actor) =>
    explained.mayViewLookedAt(actor, practitioner, { rule: "G1", capability: null }),
  "see what G5 looked at": (actor) =>
    explained.mayViewLookedAt(actor, practitioner, { rule: "G5", capability: null }),
  "see what C5 looked at": (actor) =>
    explained.mayViewLookedAt(actor, practitioner, { rule: "C5", capability }),
  "see what C6 looked at": (actor) =>
    explained.mayViewLookedAt(actor, practitioner, { rule: "C6", capability }),
  "see a team": (actor) =>
    readiness.mayViewTeam(actor, { organisationId: "northmoor", teamId: "imaging" }),
  "read somebody's details": (actor) => details.mayViewDetails(actor, record),
  "keep somebody's details": (actor) => details.mayKeepDetails(actor, record),
  "record a supervision meeting": (actor) => meeting.mayRecordMeeting(actor, record),
  "remove a meeting of Bea's": (actor) =>
    meeting.mayRemoveMeeting(actor, { ...record, recordedById: "bea" }),
  "see an equivalence": (actor) => details.mayViewAward(actor, { ...record, kind: "equivalence" }),
  "change an award": (actor) => details.mayKeepAward(actor, { ...record, kind: "masters" }),
  "change an equivalence": (actor) =>
    details.mayKeepAward(actor, { ...record, kind: "equivalence" }),
  "decide on equivalence": (actor) => details.mayDecideEquivalence(actor, record),
  "see a panel's decision, or a waiver": (actor) => panel.mayViewDecided(actor, record),
  "record a panel's decision": (actor) => panel.mayRecordPanelDecision(actor, record),
  "waive a gate": (actor) => panel.mayWaive(actor, record),
  "choose a profile": (actor) => panel.mayChooseProfile(actor, record),
  "say what stands between Bea and Ada": (actor) =>
    appointment.mayDescribePost(actor, { ...record, supervisorId: "bea" }),
  "declare a conflict of their own": (actor) => appointment.mayDeclareConflict(actor, record),
  "see a person's area of practice": (actor) => area.mayViewArea(actor, record),
  "choose, show and count in an area": (actor) => area.mayKeepArea(actor, record),
  "entrust an activity of an area": (actor) => area.mayEntrustInArea(actor, record),
  "see an area that was shipped": (actor) => area.mayViewAreaSet(actor, { organisationId: null }),
  "see an area of the organisation": (actor) =>
    area.mayViewAreaSet(actor, { organisationId: "northmoor" }),
  "define and retire an area": (actor) => area.mayKeepAreaSets(actor, "northmoor"),
  "see a person": (actor) =>
    people.mayViewPerson(actor, { organisationId: "northmoor", personId: "ada" }),
  "keep people": (actor) => people.mayKeepPeople(actor, "northmoor"),
  "move a portfolio to a newer framework": (actor) => people.mayMoveFramework(actor, record),
  "read the audit log": (actor) => people.mayViewAudit(actor, { organisationId: "northmoor" }),
  "read frameworks": (actor) => people.mayViewFrameworks(actor),
  "read the rules": (actor) => people.mayViewRules(actor),
};

test("the table in lib/policy/README.md says what policy decides", () => {
  const path = join(import.meta.dirname, "../../../lib/policy/README.md");
  const readme = readFileSync(path, "utf8");
  if (process.env["POLICY_MATRIX"] === "write") {
    const [before = "", , after = ""] = readme.split("<!-- matrix -->");
    writeFileSync(path, [before, `\n\n${matrix()}\n\n`, after].join("<!-- matrix -->"));
    return;
  }
  const between = readme.split("<!-- matrix -->")[1] ?? "";
  expect(withoutPadding(between)).toBe(withoutPadding(matrix()));
});

test("no role of another organisation opens anything but what is published and what is their own", () => {
  const stranger = actors["other organisation"] ?? { kind: "anonymous" };
  const open = Object.keys(rulings).filter((name) => rulings[name]?.(stranger).allowed);
  expect(open).toEqual([
    "log evidence of their own",
    "see an area that was shipped",
    "read frameworks",
    "read the rules",
  ]);
});

test("whoever is refused is told why in a sentence", () => {
  for (const decide of Object.values(rulings)) {
    for (const actor of Object.values(actors)) {
      const ruling = decide(actor);
      if (!ruling.allowed) expect(ruling.because).toMatch(/^[A-Z0-9].+[.]$/);
    }
  }
});

function matrix(): string {
  const names = Object.keys(actors);
  const rows = Object.entries(rulings).map(([deed, decide]) => [
    deed,
    ...Object.values(actors).map((actor) => (decide(actor).allowed ? "yes" : "–")),
  ]);
  return [["may", ...names], ["---", ...names.map(() => ":-:")], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The formatter pads the cells of a table; what they say is what counts. */
function withoutPadding(table: string): string {
  return table.trim().replaceAll(/-+/g, "-").replaceAll(/ +/g, " ");
}

function member(is: Partial<Member>): Member {
  return {
    kind: "member",
    personId: "nobody",
    organisationId: "northmoor",
    organisationName: "Northmoor Hospitals",
    name: "Somebody",
    email: "somebody@northmoor.example",
    sessionId: "session",
    isPractitioner: false,
    isSteward: false,
    managedTeamIds: [],
    posts: [],
    secondLooks: [],
    ...is,
  };
}

function postWith(role: "coordinating" | "associate", scope: readonly string[]) {
  return { practitionerId: "ada", role, scope };
}
