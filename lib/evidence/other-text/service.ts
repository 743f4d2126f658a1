import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayEditEvidence } from "@/lib/policy/evidence";
import { findEvidence, findWords } from "../queries";
import type { EvidenceWords } from "../types";
import { isBasedOn } from "../writing/rows";
import { saysTheSame } from "../writing/says-the-same";
import { edit } from "../writing/service";
import { findOtherTexts } from "./queries";
import type { SettleTexts } from "./schema";
import { chosen, differingFields } from "./two-texts";

/**
 * What its practitioner chose of two texts becomes the draft, and the one that waited is gone. If either has changed
 * since the page was drawn, nothing is done and both stay.
 */
export async function settle(
  command: Command<SettleTexts, Member>,
): Promise<Result<{ readonly goTo: string }, Failure>> {
  const { actor, input, tx } = command;
  const { evidenceId, otherId, otherSavedAt, choices, basedOn } = input;
  const item = await findEvidence(actor, evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayEditEvidence(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const latest = item.draft ?? item.submitted;
  const others = await findOtherTexts(evidenceId, tx);
  const mine = others.find(({ id }) => id === otherId);
  if (mine === undefined || latest === null || !isBasedOn(basedOn, latest)) return err(movedOn);

  const saved = await findWords(latest.id, tx);
  const undecided = differingFields(saved, mine.words).filter((field) => !choices.has(field));
  if (undecided.length > 0) return err(choose(undecided));
  const { count } = await tx.evidenceOtherText.deleteMany({
    where: { id: otherId, evidenceId, savedAt: otherSavedAt },
  });
  if (count === 0) return err(movedOn);
  await recordAudit(tx, command, {
    type: "evidence.settled",
    subjectId: evidenceId,
    practitionerId: item.practitionerId,
    data: { version: latest.number },
  });

  const words = chosen({ saved, mine: mine.words }, choices);
  if (!saysTheSame(words, saved)) {
    const written = await write(command, { words, saved, mine });
    if (!written.ok) return written;
    if (written.value.beside !== null) return err(movedOn);
  }
  const left = others.length > 1 ? "both" : "edit?settled=1";
  return ok({ goTo: `/evidence/${evidenceId}/${left}` });
}

/** What was kept with a reason in either text is kept with both reasons in the one that comes of them. */
function write(
  command: Command<SettleTexts, Member>,
  {
    words,
    saved,
    mine,
  }: {
    readonly words: EvidenceWords;
    readonly saved: Awaited<ReturnType<typeof findWords>>;
    readonly mine: Pick<Awaited<ReturnType<typeof findWords>>, "keptIdentifiers" | "keptBecause">;
  },
) {
  const { evidenceId, basedOn } = command.input;
  const { type, formVersion } = saved;
  const texts = [saved, mine];
  const kinds = [...new Set(texts.flatMap(({ keptIdentifiers }) => keptIdentifiers))];
  const because = [...new Set(texts.map(({ keptBecause }) => keptBecause))].filter(Boolean);
  const links = words.links.map((link, row) => ({ ...link, row }));
  return edit({
    ...command,
    input: {
      ...words,
      intent: "save",
      links,
      characteristics: [...words.characteristics],
      webLinks: [...words.webLinks],
      writtenIn: type === null || formVersion === null ? null : { type, version: formVersion },
      evidenceId,
      basedOn,
      sending: null,
      continues: null,
    },
    kept: kinds.length === 0 ? null : { fields: [], kinds, because: because.join("\n") },
  });
}

function choose(fields: readonly string[]): Failure {
  const said = ["Choose which of the two stays."];
  const fieldErrors = Object.fromEntries(fields.map((field) => [`keep-${field}`, said]));
  return { code: "invalid", formErrors: [], fieldErrors };
}

const movedOn: Failure = {
  code: "conflict",
  because: "One of the two texts was changed or chosen in the meantime. Both are kept.",
};
