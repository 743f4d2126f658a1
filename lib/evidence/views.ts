import type { Member } from "@/lib/core/actor";
import type { ReadersRow, VersionRow } from "./rows";
import { ANSWER_PREFIX } from "./template/prefix";
import type { KeptWords } from "@/lib/privacy/found";
import { findInFields, seenAs } from "@/lib/privacy/read-fields";
import type {
  EvidenceVersionView,
  EvidenceWords,
  FoundEvidence,
  Reader,
  RequestView,
  VersionLine,
} from "./types";

// How rows become views. Pure: what may be seen was decided before.

export function shownVersion(row: VersionRow): EvidenceVersionView {
  const { title, type, occurredOn, setting, whatHappened, whatLearned, whatChanged } = row;
  const { formVersion, answers, number, characteristics, webLinks, links, files } = row;
  const { keptIdentifiers, keptBecause } = row;
  return {
    number,
    title,
    type,
    occurredOn,
    setting,
    whatHappened,
    whatLearned,
    whatChanged,
    formVersion,
    answers,
    characteristics,
    webLinks,
    links,
    files,
    keptIdentifiers,
    keptBecause,
  };
}

/** What the form of a version carries on that was kept with a reason. */
export function keptIn(words: EvidenceWords & { readonly keptBecause: string }): KeptWords | null {
  const { keptBecause: because, title, setting, whatHappened, whatLearned, whatChanged } = words;
  if (because === "") return null;
  const rationales = words.links.map(({ rationale }) => rationale);
  const texts = { title, setting, whatHappened, whatLearned, whatChanged, rationales };
  const asked = Object.fromEntries(
    Object.entries(words.answers).map(([name, answer]) => [`${ANSWER_PREFIX}${name}`, answer]),
  );
  const { webLinks } = words;
  return { seen: findInFields({ ...texts, ...asked, webLinks }).map(seenAs), because };
}

/** A confirmer is told of their own answer, not of the others'. */
export function requestsSeenBy(
  actor: Member,
  { requests }: VersionRow,
  seesAll: boolean,
): readonly RequestView[] {
  return requests
    .filter(({ confirmerId }) => seesAll || confirmerId === actor.personId)
    .map(({ id, confirmer, askedAt, isClosed, answer, sentence, strong, answeredAt }) => ({
      id,
      confirmer,
      askedAt,
      state: answer ?? (isClosed ? "closed" : "waiting"),
      sentence: sentence ?? "",
      strong: strong ?? false,
      answeredAt,
    }));
}

export function linesOfVersions(
  versions: VersionRow["versions"],
  seesAll: boolean,
): readonly VersionLine[] {
  return versions.map(({ number, savedAt, submittedAt, returnedAt, withdrawnAt, confirmedBy }) => ({
    number,
    savedAt,
    submittedAt,
    returnedAt,
    withdrawnAt,
    confirmedBy: seesAll ? confirmedBy : [],
  }));
}

/** Who can read the version that is shown, by the same rule as mayViewEvidenceVersion; each person once. */
export function readersOfShown(found: FoundEvidence, row: VersionRow): readonly Reader[] {
  const { askedIds, vouchedIds } = row.versions.find((one) => one.number === row.number) ?? none;
  const asked = row.asked.filter(({ id }) => askedIds.includes(id));
  return readersOf(found, { ...row, asked }, vouchedIds);
}

/** Who can read what counts now, by the same rule as mayViewEvidence; and of those in post, whoever vouched. */
export function readersOf(
  { submitted, shows }: FoundEvidence,
  { supervisors, asked, askedToLook }: ReadersRow,
  vouchedIds: readonly string[] = [],
): readonly Reader[] {
  if (submitted === null) return [];
  const supervising = supervisors
    .filter(
      ({ id, role, scope }) =>
        role === "coordinating" ||
        scope.some((code) => shows.includes(code)) ||
        vouchedIds.includes(id),
    )
    .map(({ id, name, role }) => ({ id, name, why: role }));
  const confirming = asked.map((one) => ({ ...one, why: "asked" as const }));
  const looking = askedToLook.map((one) => ({ ...one, why: "second-look" as const }));
  const once = new Map<string, Reader>();
  for (const reader of [...looking, ...confirming, ...supervising]) once.set(reader.id, reader);
  return [...once.values()].sort((one, other) => one.name.localeCompare(other.name));
}

const none: { readonly askedIds: readonly string[]; readonly vouchedIds: readonly string[] } = {
  askedIds: [],
  vouchedIds: [],
};
