import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import type { Result } from "@/lib/core/result";
import { database } from "@/lib/db/client";
import { answerRequest, askToConfirm } from "@/lib/evidence/confirmation/schema";
import { answerConfirmation, askForConfirmation } from "@/lib/evidence/confirmation/service";
import { getEditEvidence } from "@/lib/evidence/queries";
import {
  deleteEvidenceDraft,
  editEvidence,
  logEvidence,
  returnEvidence,
  withdrawEvidence,
} from "@/lib/evidence/schema";
import { returnToPractitioner, withdraw } from "@/lib/evidence/service";
import { deleteDraft, edit, log } from "@/lib/evidence/writing/service";
import { NOW } from "../../support/ward";

// The deeds as their forms send them: flat fields, all of them text.

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The item of issue 2, complete. */
export const RE_AUDIT: Fields = {
  title: "Re-audit of 60 limb reports",
  type: "audit",
  occurredOn: "2026-11-10",
  setting: "District general hospital, emergency imaging",
  whatHappened: "I read sixty of my limb reports again, in random order.",
  whatLearned: "The midfoot still needs a second look.",
  whatChanged: "I look at the midfoot twice.",
  "links.0.code": "1.11",
  "links.0.rationale": "The reports are in my area.",
  "links.1.code": "2.3",
  "links.1.rationale": "It shows what the last audit changed.",
  "links.2.code": "2.4",
  "links.2.rationale": "A colleague read them with me.",
  "links.3.code": "4.2",
  "links.3.rationale": "It closes the loop of an audit.",
  characteristics: ["analysis", "autonomy"],
  webLinks: "https://northmoor.example/audit",
};

export function logAs(actor: Member, fields: Fields, now = NOW) {
  const values = { key: crypto.randomUUID(), ...fields };
  return attempt({ schema: logEvidence, run: log }, { actor, values, now });
}

export function editAs(actor: Member, fields: Fields, now = NOW) {
  return attempt({ schema: editEvidence, run: edit }, { actor, values: fields, now });
}

export function deleteDraftAs(actor: Member, fields: Fields, now = NOW) {
  return attempt({ schema: deleteEvidenceDraft, run: deleteDraft }, { actor, values: fields, now });
}

export function withdrawAs(actor: Member, evidenceId: string, reason = "A copy.", now = NOW) {
  const values = { evidenceId, reason };
  return attempt({ schema: withdrawEvidence, run: withdraw }, { actor, values, now });
}

export function returnAs(actor: Member, evidenceId: string, reasons = "Say why.", now = NOW) {
  const values = { evidenceId, reasons };
  return attempt({ schema: returnEvidence, run: returnToPractitioner }, { actor, values, now });
}

export function askAs(actor: Member, fields: Fields, now = NOW) {
  return attempt({ schema: askToConfirm, run: askForConfirmation }, { actor, values: fields, now });
}

export function answerAs(actor: Member, fields: Fields, now = NOW) {
  const values = { intent: "confirm", sentence: "I was there.", ...fields };
  return attempt({ schema: answerRequest, run: answerConfirmation }, { actor, values, now });
}

/** The edit form as the page draws it now, ready to be sent. */
export async function formOf(
  actor: Member,
  evidenceId: string,
): Promise<Record<string, string | string[]>> {
  const view = await getEditEvidence(actor, { evidenceId, now: NOW });
  if (view === null) throw new Error("There is no form to edit this item.");
  const { words } = view;
  return {
    evidenceId,
    basedOn: view.basedOn,
    title: words.title,
    type: words.type ?? "",
    occurredOn: words.occurredOn ?? "",
    setting: words.setting,
    whatHappened: words.whatHappened,
    whatLearned: words.whatLearned,
    whatChanged: words.whatChanged,
    characteristics: [...words.characteristics],
    webLinks: words.webLinks.join("\n"),
    ...Object.fromEntries(
      words.links.flatMap(({ code, rationale }, row) => [
        [`links.${String(row)}.code`, code],
        [`links.${String(row)}.rationale`, rationale],
      ]),
    ),
  };
}

/** The one open request of an item to a person. */
export async function requestTo(confirmer: Member, evidenceId: string): Promise<string> {
  const { id } = await database().confirmationRequest.findFirstOrThrow({
    where: { confirmerId: confirmer.personId, version: { evidenceId } },
    orderBy: { askedAt: "desc" },
    select: { id: true },
  });
  return id;
}

export function valueOf<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function refusalOf(result: Result<unknown, Failure>): Failure {
  if (result.ok) throw new Error("It was done, and should not have been.");
  return result.error;
}

/** What the sentences of a refusal say, by field; or the one sentence it has. */
export function saidOf(result: Result<unknown, Failure>): unknown {
  const failure = refusalOf(result);
  switch (failure.code) {
    case "invalid":
      return { ...failure.fieldErrors };
    case "conflict":
    case "forbidden":
      return failure.because;
    case "not-found":
    case "unauthenticated":
      return failure.code;
  }
}

export async function auditOf(evidenceId: string): Promise<readonly string[]> {
  const events = await database().auditEvent.findMany({
    where: { subjectId: evidenceId },
    orderBy: [{ at: "asc" }, { type: "asc" }],
    select: { type: true },
  });
  return events.map(({ type }) => type);
}
