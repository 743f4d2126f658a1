import type { Actor, Member, SecondLookAsked } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { EvidenceVersionWhereInput, EvidenceWhereInput } from "@/lib/db/generated/models";
import type { EvidenceFacts, EvidenceVersionFacts } from "./facts";
import { notYours } from "./not-yours";
import { isOwn } from "./own";
import { postsWith } from "./supervision";

/**
 * Who may read an item, its reflection with it: its practitioner; whoever was asked to confirm its submitted version;
 * the practitioner's coordinating supervisors; an associate, if it shows a capability in their scope; and whoever was
 * asked for a second look at a pillar that it shows, until they have answered. A manager and a steward never, unless they
 * are one of those.
 */
export function mayViewEvidence(actor: Actor, evidence: EvidenceFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== evidence.organisationId) return notYours;
  if (actor.personId === evidence.practitionerId) return allowed;
  if (evidence.stage === "draft") return notYours;
  if (evidence.confirmerIds.includes(actor.personId)) return allowed;
  const inPost = postsWith(actor, evidence.practitionerId).some(
    (post) =>
      post.role === "coordinating" || post.scope.some((code) => evidence.shows.includes(code)),
  );
  return inPost || isAskedToLook(actor, evidence) ? allowed : notYours;
}

/** The twin of mayViewEvidence. */
export function visibleEvidence(actor: Actor): EvidenceWhereInput {
  if (actor.kind !== "member") return nothing;
  const submitted = { stage: { not: "draft" } };
  return {
    organisationId: actor.organisationId,
    OR: [
      { practitionerId: actor.personId },
      { ...submitted, submitted: { requests: { some: { confirmerId: actor.personId } } } },
      ...actor.posts.map((post) => ({
        ...submitted,
        practitionerId: post.practitionerId,
        ...(post.role === "coordinating" ? {} : { submitted: showsAnyOf(post.scope) }),
      })),
      ...actor.secondLooks.map(lookedAt),
    ],
  };
}

/**
 * Who may read one version: whoever may read the item reads what was submitted of it, but a confirmer only what they
 * were asked about; and a supervisor in post what they confirmed or decided on, whatever a later version shows. A
 * signature must stay readable to whoever gave it.
 */
export function mayViewEvidenceVersion(actor: Actor, version: EvidenceVersionFacts): Ruling {
  const { evidence } = version;
  if (isOwn(actor, evidence)) return allowed;
  if (actor.kind !== "member" || actor.organisationId !== evidence.organisationId) return notYours;
  if (version.submittedAt === null) return notYours;
  if (mayViewEvidence(actor, { ...evidence, confirmerIds: [] }).allowed) return allowed;
  const wasAsked = [version.askedIds, evidence.confirmerIds].every((ids) =>
    ids.includes(actor.personId),
  );
  const vouched =
    postsWith(actor, evidence.practitionerId).length > 0 &&
    version.vouchedIds.includes(actor.personId);
  return wasAsked || vouched ? allowed : notYours;
}

/** The twin of mayViewEvidenceVersion. */
export function visibleEvidenceVersions(actor: Actor): EvidenceVersionWhereInput {
  if (actor.kind !== "member") return nothing;
  const { organisationId, personId } = actor;
  const asked = { requests: { some: { confirmerId: personId } } };
  const vouched = [
    { requests: { some: { confirmerId: personId, answer: { answer: "confirmed" } } } },
    { restedOnBy: { some: { signOff: { supervisorId: personId } } } },
  ];
  return {
    organisationId,
    OR: [
      { evidence: { practitionerId: personId } },
      {
        submission: { isNot: null },
        OR: [
          { ...asked, evidence: { submitted: asked } },
          ...actor.posts.flatMap(({ practitionerId, role, scope }) => [
            {
              evidence: {
                practitionerId,
                ...(role === "coordinating" ? {} : { submitted: showsAnyOf(scope) }),
              },
            },
            { evidence: { practitionerId }, OR: vouched },
          ]),
          ...actor.secondLooks.map((look) => ({ evidence: lookedAt(look) })),
        ],
      },
    ],
  };
}

/** Only the practitioner writes, and only they send on, take back and delete. */
export function mayEditEvidence(actor: Actor, evidence: EvidenceFacts): Ruling {
  return isOwn(actor, evidence) ? allowed : refused("Only its practitioner can change evidence.");
}

export function maySubmitEvidence(actor: Actor, evidence: EvidenceFacts): Ruling {
  if (!isOwn(actor, evidence)) return refused("Only its practitioner can submit evidence.");
  return evidence.hasDraft
    ? allowed
    : refused("There is nothing new to submit: change something first.");
}

export function mayWithdrawEvidence(actor: Actor, evidence: EvidenceFacts): Ruling {
  if (!isOwn(actor, evidence)) return refused("Only its practitioner can withdraw evidence.");
  switch (evidence.stage) {
    case "draft":
      return refused("A draft is not withdrawn but deleted.");
    case "withdrawn":
      return refused("This evidence has already been withdrawn.");
    case "submitted":
    case "returned":
      return allowed;
  }
}

/** A draft, or the changes being written to a submitted item. */
export function mayDeleteDraft(actor: Actor, evidence: EvidenceFacts): Ruling {
  if (!isOwn(actor, evidence)) return refused("Only its practitioner can delete a draft.");
  return evidence.hasDraft ? allowed : refused("There is no draft to delete.");
}

export function mayAskForConfirmation(actor: Actor, evidence: EvidenceFacts): Ruling {
  if (!isOwn(actor, evidence)) return refused("Only its practitioner can ask for confirmation.");
  return evidence.stage === "submitted"
    ? allowed
    : refused("Submit the evidence first: what is confirmed is the version that was submitted.");
}

/** A supervisor who can read it gives it back to be put right, with reasons. */
export function mayReturnEvidence(actor: Actor, evidence: EvidenceFacts): Ruling {
  if (actor.kind !== "member" || isOwn(actor, evidence)) {
    return refused("Only a supervisor can return evidence.");
  }
  const supervises =
    postsWith(actor, evidence.practitionerId).length > 0 &&
    mayViewEvidence(actor, evidence).allowed;
  if (!supervises) return refused("Only a supervisor can return evidence.");
  return evidence.stage === "submitted"
    ? allowed
    : refused("Only evidence that has been submitted can be returned.");
}

/** Whether the actor may log evidence of their own. */
export function mayLogEvidence(actor: Actor): Ruling {
  return actor.kind === "member" && actor.isPractitioner
    ? allowed
    : refused("Only a practitioner logs evidence. Ask your steward to make you one.");
}

function isAskedToLook(actor: Member, { practitionerId, stage, shows }: EvidenceFacts): boolean {
  return (
    stage === "submitted" &&
    actor.secondLooks.some(
      (look) => look.practitionerId === practitionerId && shows.includes(look.pillarCode),
    )
  );
}

function lookedAt({ practitionerId, pillarCode }: SecondLookAsked) {
  return { practitionerId, stage: "submitted", submitted: showsAnyOf([pillarCode]) };
}

function showsAnyOf(scope: readonly string[]) {
  const codes = [...scope];
  return {
    links: {
      some: {
        capability: { OR: [{ code: { in: codes } }, { pillar: { code: { in: codes } } }] },
      },
    },
  };
}

const nothing = { id: { in: [] } };
