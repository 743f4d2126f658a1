import type { Member } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { Database } from "@/lib/db/client";
import { mayEntrustInArea, mayViewAreaSet } from "@/lib/policy/area";
import { mayViewConfirmationRequest } from "@/lib/policy/confirmation";
import { mayKeepDetails, mayViewDetails } from "@/lib/policy/details";
import {
  mayEditEvidence,
  mayLogEvidence,
  mayViewEvidence,
  mayViewEvidenceVersion,
} from "@/lib/policy/evidence";
import { mayImportEvidence } from "@/lib/policy/import";
import {
  mayKeepPeople,
  mayViewAudit,
  mayViewFrameworks,
  mayViewPerson,
  mayViewRules,
} from "@/lib/policy/people";
import { mayGiveSecondLook } from "@/lib/policy/pillar-review";
import { mayViewReadiness, mayViewTeam } from "@/lib/policy/readiness";
import { mayViewSignOff, mayViewSignOffRequest } from "@/lib/policy/sign-off";
import { postsWith } from "@/lib/policy/supervision";
import type { Account } from "./accounts";
import * as detailsRecords from "./details-records";
import * as records from "./records";

/** One address of a route, and what policy says of a person who asks for it. */
export interface Address {
  readonly path: string;
  readonly state: string;
  readonly whose: string;
  readonly ruling: (actor: Member) => Ruling;
}

interface Route {
  /** Whose account opens it; null: it is for people who have not signed in too. */
  readonly opener: Account | null;
  readonly addresses: (db: Database, pattern: string) => Promise<readonly Address[]>;
  /** An address of its form that never was. */
  readonly invented: (pattern: string) => string | null;
}

const isMember = (): Ruling => allowed;
const isPractitioner = (actor: Member) => mayLogEvidence(actor);
const keepsPeople = (actor: Member) => mayKeepPeople(actor, actor.organisationId);
const supervises = (
  actor: Member,
  { practitionerId, ...facts }: { practitionerId: string; organisationId: string; teamId: string },
) =>
  postsWith(actor, practitionerId).length === 0
    ? refused("Not a practitioner of theirs.")
    : mayViewReadiness(actor, { practitionerId, ...facts });

const managesTheirTeam = (
  actor: Member,
  { teamId, under }: { teamId: string; under: { organisationId: string; teamId: string } },
) => (under.teamId === teamId ? mayViewTeam(actor, under) : refused("Not of that team."));

/** Every page that is built. What it is about is found in the database; who may see it is asked of policy. */
export const PAGES: Readonly<Record<string, Route>> = {
  "/": plain("ada", isMember),
  "/account": plain("mel", isMember),
  "/areas": plain("stu", keepsPeople),
  "/areas/new": plain("stu", keepsPeople),
  "/areas/[setId]": about("stu", records.areaSet, (actor, set) => {
    const keeps = keepsPeople(actor);
    return keeps.allowed ? mayViewAreaSet(actor, set) : keeps;
  }),
  // In the demonstration everybody reads what they would be sent.
  "/mail": plain("stu", isMember),
  "/audit": plain("stu", (actor) => mayViewAudit(actor, actor)),
  "/capabilities/[code]": about("ada", records.capabilityCode, isPractitioner),
  "/capabilities/[code]/ask": about("ada", records.capabilityCode, isPractitioner),
  "/capabilities/[code]/self-assess": about("ada", records.capabilityCode, isPractitioner),
  "/details": plain("ada", isPractitioner),
  "/details/narrative": plain("ada", isPractitioner),
  "/details/narrative/preview": plain("ada", isPractitioner),
  "/details/reviews": plain("ada", isPractitioner),
  "/details/disputes": plain("ada", isPractitioner),
  "/details/about-you": plain("ada", isPractitioner),
  "/details/awards": plain("ada", isPractitioner),
  "/details/awards/[awardId]": about("ada", detailsRecords.award, mayKeepDetails),
  "/details/awards/[awardId]/remove": about("ada", detailsRecords.award, mayKeepDetails),
  "/details/entitlement": plain("ada", isPractitioner),
  "/details/entitlement/[entitlementId]": about("ada", detailsRecords.entitlement, mayKeepDetails),
  "/details/entitlement/[entitlementId]/remove": about(
    "ada",
    detailsRecords.entitlement,
    mayKeepDetails,
  ),
  "/details/job-plan": plain("ada", isPractitioner),
  "/details/job-plan/[planId]": about("ada", detailsRecords.jobPlan, mayKeepDetails),
  "/details/job-plan/[planId]/remove": about("ada", detailsRecords.jobPlan, mayKeepDetails),
  "/details/job-plan/week": plain("ada", isPractitioner),
  "/details/registrations": plain("ada", isPractitioner),
  "/details/registrations/[registrationId]": about(
    "ada",
    detailsRecords.registration,
    mayKeepDetails,
  ),
  "/details/registrations/[registrationId]/remove": about(
    "ada",
    detailsRecords.registration,
    mayKeepDetails,
  ),
  "/details/scope": plain("ada", isPractitioner),
  "/details/scope/[reviewId]": about("ada", detailsRecords.scopeReview, mayKeepDetails),
  "/details/scope/[reviewId]/remove": about("ada", detailsRecords.scopeReview, mayKeepDetails),
  "/details/panel": plain("ada", isPractitioner),
  "/details/waivers": plain("ada", isPractitioner),
  "/details/area": plain("ada", isPractitioner),
  "/details/area/leave": plain("ada", isPractitioner),
  "/details/area/sets/[setId]": about("ada", records.areaSet, (actor, set) =>
    actor.isPractitioner ? mayViewAreaSet(actor, set) : refused("They choose none."),
  ),
  "/details/area/[activityId]": about("ada", records.ownActivity, (actor, { choosers }) =>
    when(choosers.includes(actor.personId)),
  ),
  "/evidence": plain("ada", isMember),
  "/evidence/import": plain("ada", isPractitioner),
  "/evidence/import/[importId]": about("ada", records.evidenceImport, mayImportEvidence),
  "/evidence/import/[importId]/rows": about("ada", records.evidenceImport, mayImportEvidence),
  "/evidence/matrix": plain("ada", isPractitioner),
  "/evidence/new": plain("ada", isPractitioner),
  "/evidence/[evidenceId]": about("ada", records.evidence, mayViewEvidence),
  "/evidence/[evidenceId]/ask": about("ada", records.evidence, mayEditEvidence),
  "/evidence/[evidenceId]/delete": about("ada", records.evidence, mayEditEvidence),
  "/evidence/[evidenceId]/files": about("ada", records.evidence, mayEditEvidence),
  "/evidence/[evidenceId]/edit": about("ada", records.evidence, mayEditEvidence),
  "/evidence/[evidenceId]/both": about("ada", records.evidence, mayEditEvidence),
  "/evidence/[evidenceId]/clear-flag": about("bea", records.evidence, mayViewEvidence),
  "/evidence/[evidenceId]/flag": about("bea", records.evidence, mayViewEvidence),
  "/evidence/[evidenceId]/return": about("bea", records.evidence, mayViewEvidence),
  "/evidence/[evidenceId]/withdraw": about("ada", records.evidence, mayViewEvidence),
  "/feedback/colleagues": plain("ada", isPractitioner),
  "/feedback/colleagues/[cycleId]": about("ada", records.cycle, mayKeepDetails),
  "/feedback/colleagues/[cycleId]/remove": about("ada", records.cycle, mayKeepDetails),
  "/feedback/patients": plain("ada", isPractitioner),
  "/feedback/patients/[surveyId]": about("ada", records.survey, mayKeepDetails),
  "/feedback/patients/[surveyId]/remove": about("ada", records.survey, mayKeepDetails),
  "/fixtures": plain(null, isMember),
  "/frameworks": plain("stu", mayViewFrameworks),
  "/frameworks/[frameworkId]": about("stu", records.framework, mayViewFrameworks),
  "/people": plain("stu", keepsPeople),
  "/people/new": plain("stu", keepsPeople),
  "/people/teams": plain("stu", keepsPeople),
  "/people/[personId]": about("stu", records.person, mayViewPerson),
  "/people/[personId]/disputes": about("stu", records.disputedPerson, mayViewPerson),
  "/people/[personId]/equivalence": about("stu", records.person, mayViewPerson),
  "/people/[personId]/manager": about("stu", records.person, mayViewPerson),
  "/people/[personId]/move": about("stu", records.person, mayViewPerson),
  "/people/[personId]/panel": about("stu", records.person, mayViewPerson),
  "/people/[personId]/profile": about("stu", records.person, mayViewPerson),
  "/people/[personId]/waivers": about("stu", records.person, mayViewPerson),
  "/people/[personId]/practitioner": about("stu", records.person, mayViewPerson),
  "/people/[personId]/steward": about("stu", records.person, mayViewPerson),
  "/people/[personId]/supervises": about("stu", records.person, mayViewPerson),
  "/people/[personId]/supervisor": about("stu", records.person, mayViewPerson),
  "/portfolio": plain("ada", isPractitioner),
  "/portfolio/ahead": plain("ada", isPractitioner),
  "/portfolio/compare": plain("ada", isPractitioner),
  "/portfolio/pace": plain("ada", isPractitioner),
  "/portfolio/why/[what]": about("ada", records.explainable, isPractitioner),
  "/practitioners": plain("bea", ({ posts }) => when(posts.length > 0)),
  "/practitioners/[practitionerId]": about("bea", records.practitioner, supervises),
  "/practitioners/[practitionerId]/details": about("bea", records.practitioner, mayViewDetails),
  "/practitioners/[practitionerId]/narrative": about("bea", records.practitioner, mayViewDetails),
  "/practitioners/[practitionerId]/why/[what]": about(
    "bea",
    records.explainableOf(records.practitioner),
    supervises,
  ),
  "/practitioners/[practitionerId]/entrustments": about("bea", records.practitioner, supervises),
  "/practitioners/[practitionerId]/pillars/[pillarCode]": about("bea", records.pillar, supervises),
  "/practitioners/[practitionerId]/pillars/[pillarCode]/second-look": about(
    "bea",
    records.pillar,
    supervises,
  ),
  "/practitioners/[practitionerId]/supervision": about("bea", records.practitioner, supervises),
  "/practitioners/[practitionerId]/supervision/[meetingId]/remove": about(
    "bea",
    records.meeting,
    (actor, facts) =>
      actor.personId === facts.practitionerId
        ? refused("Theirs is another page.")
        : mayViewDetails(actor, facts),
  ),
  "/practitioners/[practitionerId]/area": about("bea", records.practitioner, mayEntrustInArea),
  "/practitioners/[practitionerId]/area/[activityId]": about(
    "bea",
    records.areaActivity,
    mayEntrustInArea,
  ),
  "/portfolio/as-it-stood": plain("ada", isPractitioner),
  "/portfolio/history": plain("ada", isPractitioner),
  "/practitioners/[practitionerId]/as-it-stood": about("bea", records.practitioner, supervises),
  "/practitioners/[practitionerId]/history": about("bea", records.practitioner, supervises),
  "/rules": plain("stu", mayViewRules),
  "/forgotten-password": plain(null, isMember),
  "/set-password/[token]": plain(null, isMember, "/set-password/no-such-link"),
  "/sign-in": plain(null, isMember),
  "/sign-offs": plain("bea", isMember),
  "/sign-offs/[requestId]": about("bea", records.signOffRequest, mayViewSignOffRequest),
  "/sign-offs/confirmations/[requestId]": about(
    "cai",
    records.confirmationRequest,
    mayViewConfirmationRequest,
  ),
  "/sign-offs/decisions/[signOffId]": about("bea", records.signOff, mayViewSignOff),
  "/sign-offs/second-looks/[requestId]": about("cai", records.secondLook, (actor, facts) =>
    facts.isOpen ? mayGiveSecondLook(actor, facts) : refused("It has been answered."),
  ),
  "/supervision": plain("ada", isPractitioner),
  "/supervision/[meetingId]/remove": about("ada", records.meeting, mayKeepDetails),
  "/teams": plain("mel", ({ managedTeamIds }) => when(managedTeamIds.length > 0)),
  "/teams/[teamId]": about("mel", records.team, mayViewTeam),
  "/teams/[teamId]/practitioners/[practitionerId]": about(
    "mel",
    records.teamAndPractitioner,
    managesTheirTeam,
  ),
  "/teams/[teamId]/practitioners/[practitionerId]/as-it-stood": about(
    "mel",
    records.teamAndPractitioner,
    managesTheirTeam,
  ),
  "/teams/[teamId]/practitioners/[practitionerId]/history": about(
    "mel",
    records.teamAndPractitioner,
    managesTheirTeam,
  ),
  "/teams/[teamId]/practitioners/[practitionerId]/why/[what]": about(
    "mel",
    records.explainableOf(records.teamAndPractitioner),
    (actor, facts) =>
      facts.under.teamId === facts.teamId
        ? mayViewTeam(actor, facts.under)
        : refused("Not of that team."),
  ),
};

/** Every route that answers with something else than a page, and is asked for by people. */
export const FILES: Readonly<Record<string, Route>> = {
  "/api/teams/[teamId]/readiness.csv": about("mel", records.team, mayViewTeam),
  "/evidence/[evidenceId]/files/[fileId]": about("ada", records.file, mayViewEvidenceVersion),
  "/evidence/evidence.csv": plain("ada", isMember),
  "/evidence/import/[importId]/left-out.csv": about(
    "ada",
    records.evidenceImport,
    mayImportEvidence,
  ),
  "/portfolio/portfolio.zip": plain("ada", isPractitioner),
  "/portfolio/record.json": plain("ada", isPractitioner),
};

/** Routes that hold no record, with where they are tried. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  "/_not-found": "what every address is answered with that never was",
  "/_global-error": "no address leads there",
  "/api/auth/[...nextauth]": "sign-in.spec.ts",
  "/api/health": "sign-in.spec.ts",
  "/evidence/[evidenceId]/files/upload": "files.spec.ts",
  "/icon.svg": "a picture",
};

const NEVER_WAS = "01900000-0000-7000-8000-00000000dead";

function plain(opener: Account | null, ruling: (actor: Member) => Ruling, path?: string): Route {
  return {
    opener,
    addresses: (_, pattern) =>
      Promise.resolve([{ path: path ?? pattern, state: "", whose: "nobody", ruling }]),
    invented: () => null,
  };
}

function about<Facts>(
  opener: Account,
  finding: records.Finding<Facts>,
  ruling: records.Ruled<Facts>,
): Route {
  return {
    opener,
    addresses: async (db, pattern) =>
      (await finding(db)).map(({ params, state, whose, facts }) => ({
        path: pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ""),
        state,
        whose,
        ruling: (actor) => ruling(actor, facts),
      })),
    invented: (pattern) => pattern.replaceAll(/\[\w+\]/g, NEVER_WAS),
  };
}

function when(condition: boolean): Ruling {
  return condition ? allowed : refused("Not theirs.");
}
