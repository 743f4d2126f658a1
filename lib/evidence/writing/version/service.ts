import "server-only";
import { z } from "zod";
import type { Command } from "@/lib/action/command";
import type { Member } from "@/lib/core/actor";
import { laterThan } from "@/lib/core/later-than";
import type { Tx } from "@/lib/db/client";
import type { EditEvidence, LogEvidence } from "../../schema";
import type { FoundEvidence, VersionMark } from "../../types";
import { newId } from "@/lib/core/new-id";
import { claimNextVersion, copyFiles } from "../next-version/service";
import { columnsOf, sendingColumns } from "../rows";

// How the words of a form become a version: its row and its links.

export type Written = LogEvidence | EditEvidence;

/** Ids by code of what the practitioner's framework lets them link to. */
export type Capabilities = ReadonlyMap<string, string>;

/** The version that was written; null if it was not as it was found. */
export async function writeOver(
  command: Command<Written, Member>,
  { draft, capabilities }: { readonly draft: VersionMark; readonly capabilities: Capabilities },
): Promise<VersionMark | null> {
  const { input } = command;
  const columns = { ...columnsOf(input), ...keptColumns(command), ...sendingColumns(input) };
  const savedAt = await claim(command, { draft, columns });
  if (savedAt === null) return null;
  await command.tx.evidenceLink.deleteMany({ where: { evidenceVersionId: draft.id } });
  await insertLinks(command, { versionId: draft.id, capabilities });
  return { ...draft, savedAt };
}

export async function beginVersion(
  command: Command<Written, Member>,
  { item, capabilities }: { readonly item: FoundEvidence; readonly capabilities: Capabilities },
): Promise<VersionMark | null> {
  const next = await claimNextVersion(command, item, sendingColumns(command.input));
  if (next === null) return null;
  const { after, version } = next;
  await insertVersion(command, { evidenceId: item.id, version, capabilities });
  await copyFiles(command.tx, { from: after.id, to: version.id });
  return version;
}

/** Takes the draft if it still is as it was found, and writes what is to be written, in one statement. */
export async function claim(
  { tx, now }: { readonly tx: Tx; readonly now: Date },
  { draft, columns }: { readonly draft: VersionMark; readonly columns?: Columns },
): Promise<Date | null> {
  const savedAt = laterThan(draft.savedAt, now);
  const { count } = await tx.evidenceVersion.updateMany({
    where: { id: draft.id, savedAt: draft.savedAt },
    data: { ...columns, savedAt },
  });
  return count === 1 ? savedAt : null;
}

type Columns = ReturnType<typeof columnsOf> &
  ReturnType<typeof keptColumns> &
  ReturnType<typeof sendingColumns>;

/**
 * An item and its first version, in one statement: saving a draft is what people wait for most often. The item's id;
 * null: the form has made one already.
 */
export async function insertItem(
  command: Command<LogEvidence, Member>,
  { draft, capabilities }: { readonly draft: VersionMark; readonly capabilities: Capabilities },
): Promise<string | null> {
  const { actor, input, tx, now } = command;
  const words = columnsOf(input);
  const { keptIdentifiers, keptBecause } = keptColumns(command);
  const { savedFrom, savedStep } = sendingColumns(input);
  const rows = await tx.$queryRaw`
    with item as (
      insert into evidence (id, organisation_id, practitioner_id, form_key, logged_at, stage, draft_id)
      values (${newId(now)}::uuid, ${actor.organisationId}::uuid, ${actor.personId}::uuid, ${input.key}::uuid, ${now},
        'draft', ${draft.id}::uuid)
      on conflict do nothing returning id)
    insert into evidence_version (id, organisation_id, evidence_id, number, saved_at, title, type, occurred_on, setting,
      what_happened, what_learned, what_changed, form_version, answers, characteristics, web_links, kept_identifiers,
      kept_because, saved_from, saved_step)
    select ${draft.id}::uuid, ${actor.organisationId}::uuid, item.id, ${draft.number}, ${draft.savedAt}, ${words.title},
      ${words.type}, ${input.occurredOn}::date, ${words.setting}, ${words.whatHappened}, ${words.whatLearned},
      ${words.whatChanged}, ${words.formVersion}::int, ${JSON.stringify(words.answers)}::jsonb, ${words.characteristics}::text[],
      ${words.webLinks}::text[], ${keptIdentifiers}::text[], ${keptBecause}, ${savedFrom}::uuid, ${savedStep}
    from item returning evidence_id as id`;
  const [made] = z.array(z.object({ id: z.string() })).parse(rows);
  if (made === undefined) return null;
  await insertLinks(command, { versionId: draft.id, capabilities });
  return made.id;
}

async function insertVersion(
  command: Command<Written, Member>,
  about: {
    readonly evidenceId: string;
    readonly version: VersionMark;
    readonly capabilities: Capabilities;
  },
): Promise<void> {
  const { actor, input, tx } = command;
  const { evidenceId, version, capabilities } = about;
  await tx.evidenceVersion.createMany({
    data: {
      ...version,
      ...columnsOf(input),
      ...keptColumns(command),
      organisationId: actor.organisationId,
      evidenceId,
    },
  });
  await insertLinks(command, { versionId: version.id, capabilities });
}

/** In the order in which they were made, which is that of the form. */
async function insertLinks(
  { actor, input, tx }: Command<Written, Member>,
  { versionId, capabilities }: { readonly versionId: string; readonly capabilities: Capabilities },
): Promise<void> {
  const data = input.links.flatMap(({ code, rationale }, index) => {
    const capabilityId = capabilities.get(code);
    if (capabilityId === undefined) return [];
    const { organisationId } = actor;
    const position = index + 1;
    return [{ organisationId, evidenceVersionId: versionId, capabilityId, position, rationale }];
  });
  if (data.length > 0) await tx.evidenceLink.createMany({ data });
}

/** What looked as if it identified a patient and is kept by the practitioner's word; the version's readers see it. */
export function keptColumns({ kept }: Command<Written, Member>) {
  return { keptIdentifiers: [...(kept?.kinds ?? [])], keptBecause: kept?.because ?? "" };
}
