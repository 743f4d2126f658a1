import { attempt } from "@/lib/action/attempt";
import { selfAssessCapability } from "@/lib/assessment/schema";
import { selfAssess } from "@/lib/assessment/service";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { saveNarrative } from "@/lib/details/narrative/schema";
import { save } from "@/lib/details/narrative/service";
import { describeSupervisorSchema } from "@/lib/people/schema";
import { describeSupervisor } from "@/lib/people/role/service";
import { capabilityIdOf, findFramework } from "@/prisma/seed/build/into";
import { NOW } from "../../../support/ward";

// The smallest deeds that change a record: of one person by themselves, and of several by a steward.

export async function selfAssessAs(actor: Member, code: string, now = NOW) {
  const framework = await findFramework(database(), "nhse-mpf-2025");
  const values = {
    capabilityId: capabilityIdOf(framework, code),
    key: crypto.randomUUID(),
    reflection: "I can do this by myself, and can say where I still ask for help.",
  };
  return attempt({ schema: selfAssessCapability, run: selfAssess }, { actor, values, now });
}

/** Saves so many words, in each part or by part, as an open form does every few seconds. */
export function saveNarrativeAs(
  actor: Member,
  { form, words }: { form: string; words: number | Readonly<Record<string, number>> },
  now = NOW,
) {
  const keys = ["introduction", "1", "2", "3", "4", "conclusion"];
  const parts = keys.map((part) => {
    const count = typeof words === "number" ? words : (words[part] ?? 0);
    return [`part-${part}`, "word ".repeat(count)] as const;
  });
  const values = { key: form, basedOn: "", ...Object.fromEntries(parts) };
  return attempt({ schema: saveNarrative, run: save }, { actor, values, now });
}

/** Changes the record of everybody whom they supervise. */
export function describeAs(
  steward: Member,
  { personId, preparedOn }: { readonly personId: string; readonly preparedOn: string },
  now = NOW,
) {
  const values = {
    personId,
    profession: "diagnostic radiographer",
    level: "consultant",
    registered: "on",
    preparedOn,
  };
  const deed = { schema: describeSupervisorSchema, run: describeSupervisor };
  return attempt(deed, { actor: steward, values, now });
}

/** What was kept of somebody, the oldest first. */
export function keptOf(practitionerId: string) {
  return database().readinessSnapshot.findMany({
    where: { practitionerId },
    orderBy: [{ takenAt: "asc" }, { id: "asc" }],
  });
}
