import "server-only";
import { z } from "zod";
import { formatDay, dayOf } from "@/lib/core/calendar-date";
import { countWords } from "@/lib/core/count-words";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { visibleEvidence } from "@/lib/policy/evidence";
import { frameworkOf } from "@/lib/rules/frameworks";
import { currentProfile } from "@/lib/rules/profiles";
import type { DetailsPart, WhoseDetails } from "../types";
import { piecesOf, unknownCitations } from "./citations";
import { newestFirst } from "./newest-first";
import type { CitedItem, NarrativePart, NarrativeView } from "./types";

export const narrative: DetailsPart = {
  id: "narrative",
  title: "Narrative",
  href: "/details/narrative",
  supervisorPage: "narrative",
  gates: ["G12"],
  summarise: async (whose) => {
    const newest = await findNewest(whose);
    if (newest === null) return { stands: [] };
    const words = Object.values(newest.words).reduce((sum, count) => sum + count, 0);
    const saved = newest.savedAt === null ? "" : `, saved ${formatDay(dayOf(newest.savedAt))}`;
    return { stands: [`${words.toLocaleString("en-GB")} words${saved}`] };
  },
};

/** The narrative of somebody whose details the actor may read, with what is asked of each part. */
export async function getNarrative(whose: WhoseDetails): Promise<NarrativeView> {
  const { practitioner } = whose;
  const [newest, items] = await Promise.all([findNewest(whose), listItems(whose)]);
  const { applies, introduction, pillar, conclusion, total } = currentProfile(practitioner.profile)
    .rules.G12;
  const part = (key: string, name: string, asked: NarrativePart["asked"]): NarrativePart => {
    const text = newest?.parts[key] ?? "";
    const pieces = piecesOf(text, items);
    const words = countWords(text);
    return { key, name, asked, text, words, pieces, unknownCitations: unknownCitations(pieces) };
  };
  const parts = [
    part("introduction", "Introduction", introduction),
    ...frameworkOf(practitioner.frameworkId).pillars.map(({ code, name }) =>
      part(code, name, pillar),
    ),
    part("conclusion", "Conclusion", conclusion),
  ];
  return {
    parts,
    words: parts.reduce((sum, { words }) => sum + words, 0),
    asked: total,
    isAsked: applies,
    basedOn: newest?.id ?? null,
    savedAt: newest?.savedAt ?? null,
    items,
  };
}

async function findNewest({ actor, practitioner }: WhoseDetails) {
  const row = await database().narrative.findFirst({
    where: { AND: [{ practitionerId: practitioner.id }, visibleDetails(actor)] },
    orderBy: newestFirst(),
    select: { id: true, parts: true, words: true, savedAt: true },
  });
  return row && { ...row, ...known.parse(row) };
}

/** What was submitted and not withdrawn, the newest first: a narrative cites what others can read. */
async function listItems({ actor, practitioner }: WhoseDetails): Promise<readonly CitedItem[]> {
  const rows = await database().evidence.findMany({
    where: {
      AND: [{ practitionerId: practitioner.id, stage: "submitted" }, visibleEvidence(actor)],
    },
    orderBy: [{ loggedAt: "desc" }, { id: "desc" }],
    select: { id: true, submitted: { select: { title: true } } },
  });
  return rows.flatMap(({ id, submitted }) => (submitted ? [{ id, title: submitted.title }] : []));
}

const known = z.object({
  parts: z.record(z.string(), z.string()),
  words: z.record(z.string(), z.number()),
});
