import "server-only";
import type { Command } from "@/lib/action/command";
import { laterThan } from "@/lib/core/later-than";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, formatDay, formatTime, fromCalendarDate } from "@/lib/core/calendar-date";
import { countWords } from "@/lib/core/count-words";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { findOwnRecord } from "../service";
import { newestFirst } from "./newest-first";
import type { SaveNarrative } from "./schema";

/**
 * Saves a practitioner's narrative. All saves of one open form are one row; another form begins a row of its own, so
 * that nobody's text is written over by a tab that was left open. A form that was drawn before the newest row is
 * refused, and told so. Gives back when it was saved.
 */
export async function save(
  command: Command<SaveNarrative, Member>,
): Promise<Result<{ savedAt: Date }, Failure>> {
  const { actor, input, tx, now } = command;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  // Two tabs at once come one after the other, so that what is newest is known. Whoever keeps a snapshot of the same
  // person points at this row, and must not have to wait: they hold the stamp that this deed ends with.
  await tx.$executeRaw`select from practitioner where person_id = ${actor.personId}::uuid for no key update`;
  const keys = await partKeys(tx, actor);
  const parts = Object.fromEntries(keys.map((key) => [key, input.parts.get(key) ?? null]));
  if (Object.values(parts).includes(null) || input.parts.size !== keys.length) return err(notWhole);
  const newest = await tx.narrative.findFirst({
    where: { practitionerId: actor.personId },
    orderBy: newestFirst(),
    select: { id: true, savedAt: true },
  });
  const isOwnRow = newest?.id === input.form;
  if (!isOwnRow && (newest?.id ?? null) !== input.basedOn) return err(savedElsewhere(newest));

  const texts = Object.entries(parts).map(([key, text]) => [key, text ?? ""] as const);
  const words = texts.map(([key, text]) => [key, countWords(text)] as const);
  const data = {
    parts: Object.fromEntries(texts),
    words: Object.fromEntries(words),
    countedOn: fromCalendarDate(dayOf(now)),
    savedAt: laterThan(newest?.savedAt ?? null, now),
  };
  const { revision } = isOwnRow
    ? await tx.narrative.update({
        where: { id: input.form, practitionerId: actor.personId },
        data: { ...data, revision: { increment: 1 } },
      })
    : await tx.narrative.create({ data: { ...own.value, ...data, id: input.form } });
  await recordAudit(tx, command, {
    type: "narrative.saved",
    subjectId: input.form,
    practitionerId: actor.personId,
    data: { revision, words: words.reduce((sum, [, count]) => sum + count, 0) },
  });
  return ok({ savedAt: now });
}

async function partKeys(tx: Tx, { personId }: Member): Promise<readonly string[]> {
  const pillars = await tx.pillar.findMany({
    where: { frameworkVersion: { practitioners: { some: { personId } } } },
    orderBy: { position: "asc" },
    select: { code: true },
  });
  return ["introduction", ...pillars.map(({ code }) => code), "conclusion"];
}

const notWhole: Failure = {
  code: "invalid",
  formErrors: ["This form is not complete. Open the narrative again and try once more."],
  fieldErrors: {},
};

function savedElsewhere(newest: { readonly savedAt: Date | null } | null): Failure {
  const when = newest?.savedAt
    ? ` on ${formatDay(dayOf(newest.savedAt))} at ${formatTime(newest.savedAt)}`
    : "";
  return {
    code: "conflict",
    because: `Your narrative was saved from another tab or device${when}, after you opened this one. That text is kept, and your words are still here: open the narrative again to see both, and save the one you mean.`,
  };
}
