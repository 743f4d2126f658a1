import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { FoundEvidence } from "../../types";
import { newId } from "@/lib/core/new-id";
import { essenceOf, saysTheSame } from "../says-the-same";
import { keptColumns, type Written } from "../version/service";
import { otherWords } from "../../other-text/schema";

/** Where somebody chooses between the two texts, and when the later one was kept. */
export interface KeptBeside {
  readonly evidenceId: string;
  readonly goTo: string;
  readonly savedAt: Date;
}

/**
 * Keeps what was typed beside what was saved meanwhile, whole, until its writer has chosen. The sendings of one open form
 * are one text; the same words sent again without JavaScript are not kept twice. The caller holds the item.
 */
export async function keepBeside(
  command: Command<Written, Member>,
  { id: evidenceId, organisationId, practitionerId, draft, submitted }: FoundEvidence,
): Promise<KeptBeside> {
  const { input, tx, now } = command;
  const { form, step } = input.sending ?? { form: newId(now), step: 0 };
  const beside = { evidenceId, goTo: `/evidence/${evidenceId}/both`, savedAt: now };
  const there = await tx.evidenceOtherText.findMany({
    where: { evidenceId },
    select: { form: true, step: true, words: true },
  });
  const isThere = there.some(
    (one) =>
      (one.form === form && one.step >= step) || saysTheSame(otherWords.parse(one.words), input),
  );
  if (isThere) return beside;

  const text = { step, words: essenceOf(input), savedAt: now, ...keptColumns(command) };
  await tx.evidenceOtherText.upsert({
    where: { evidenceId_form: { evidenceId, form } },
    create: { ...text, organisationId, practitionerId, evidenceId, form },
    update: text,
  });
  await recordAudit(tx, command, {
    type: "evidence.kept-beside",
    subjectId: evidenceId,
    practitionerId,
    data: { version: (draft ?? submitted)?.number ?? 1 },
  });
  return beside;
}
