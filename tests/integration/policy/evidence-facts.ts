import { database } from "@/lib/db/client";

/** What policy is told of each item that is stored. */
export async function evidenceFacts() {
  const items = await database().evidence.findMany({
    include: {
      submitted: {
        include: {
          requests: true,
          links: { include: { capability: { include: { pillar: true } } } },
        },
      },
    },
  });
  return items.map(({ submitted, ...item }) => ({
    ...item,
    stage: stageOf(item.stage),
    hasDraft: item.draftId !== null,
    confirmerIds: submitted?.requests.map(({ confirmerId }) => confirmerId) ?? [],
    shows:
      submitted?.links.flatMap(({ capability }) => [capability.code, capability.pillar.code]) ?? [],
  }));
}

/** And of each of their versions. */
export async function versionFacts() {
  const items = new Map((await evidenceFacts()).map((item) => [item.id, item]));
  const versions = await database().evidenceVersion.findMany({
    include: {
      submission: true,
      requests: { include: { answer: true } },
      restedOnBy: { include: { signOff: true } },
    },
  });
  return versions.flatMap(({ id, evidenceId, submission, requests, restedOnBy }) => {
    const evidence = items.get(evidenceId);
    if (evidence === undefined) return [];
    const confirmed = requests.filter(({ answer }) => answer?.answer === "confirmed");
    return {
      id,
      evidence,
      submittedAt: submission?.submittedAt ?? null,
      askedIds: requests.map(({ confirmerId }) => confirmerId),
      vouchedIds: [
        ...confirmed.map(({ confirmerId }) => confirmerId),
        ...restedOnBy.map(({ signOff }) => signOff.supervisorId),
      ],
    };
  });
}

function stageOf(stage: string) {
  const known = (["draft", "submitted", "returned", "withdrawn"] as const).find(
    (one) => one === stage,
  );
  if (known === undefined) throw new Error(`No such stage: ${stage}`);
  return known;
}
