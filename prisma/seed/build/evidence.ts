import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Into } from "./into";
import { item, PLAIN, type Asked, type EvidenceRef, type Words } from "./item";
import type { PersonRef, PractitionerRef } from "./people";
import { at } from "./time";

// The plain cases of an item, each in its one version.

interface About extends Words {
  readonly by: PractitionerRef;
  /** The day it happened, unless said otherwise. */
  readonly submittedOn?: CalendarDate;
  /** Who has been asked to confirm it and has not answered. */
  readonly asked?: readonly PersonRef[];
}

export async function draftEvidence(
  into: Into,
  { by, ...words }: Words & { readonly by: PractitionerRef },
): Promise<EvidenceRef> {
  return item(into, { by, versions: [{ words, savedAt: at(dayOf(words), "18:10") }] });
}

export async function submittedEvidence(into: Into, about: About): Promise<EvidenceRef> {
  return item(into, { by: about.by, versions: [submitted(about)] });
}

export async function confirmedEvidence(
  into: Into,
  about: About & {
    readonly confirmedBy: readonly PersonRef[];
    /** The day of the submission, unless said otherwise. */
    readonly confirmedOn?: CalendarDate;
    readonly sentence?: string;
    readonly strong?: boolean;
  },
): Promise<EvidenceRef> {
  const {
    confirmedBy,
    sentence = "I was there. It happened as it is told.",
    strong = false,
  } = about;
  const version = submitted(about);
  const answer = { at: at(about.confirmedOn ?? submissionDay(about), "19:00"), sentence, strong };
  const answered = confirmedBy.map((who) => ({ ...askedAt(about, who), answer }));
  return item(into, {
    by: about.by,
    versions: [{ ...version, asked: [...answered, ...version.asked] }],
  });
}

export async function returnedEvidence(
  into: Into,
  about: About & {
    readonly returnedBy: PersonRef;
    readonly returnedOn?: CalendarDate;
    readonly reasons?: string;
  },
): Promise<EvidenceRef> {
  const { returnedBy, reasons = "Please say what you yourself decided, and why." } = about;
  const day = about.returnedOn ?? submissionDay(about);
  const returned = { by: returnedBy, at: at(day, "19:30"), reasons };
  return item(into, { by: about.by, versions: [{ ...submitted(about), returned }] });
}

export async function withdrawnEvidence(
  into: Into,
  about: About & { readonly withdrawnOn?: CalendarDate; readonly reason?: string },
): Promise<EvidenceRef> {
  const { reason = "It says the same as another item." } = about;
  const withdrawn = { at: at(about.withdrawnOn ?? submissionDay(about), "20:00"), reason };
  return item(into, { by: about.by, versions: [{ ...submitted(about), withdrawn }] });
}

function submitted(about: About) {
  const day = submissionDay(about);
  const { by: _by, submittedOn: _submittedOn, asked = [], ...words } = about;
  return {
    words,
    savedAt: at(day, "18:10"),
    submittedAt: at(day, "18:20"),
    asked: asked.map((who) => askedAt(about, who)),
  };
}

function askedAt(about: About, who: PersonRef): Asked {
  return { who, at: at(submissionDay(about), "18:30") };
}

function submissionDay(about: About): CalendarDate {
  return about.submittedOn ?? dayOf(about);
}

function dayOf({ occurredOn }: Words): CalendarDate {
  return occurredOn ?? PLAIN.occurredOn;
}
