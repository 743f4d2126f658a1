import type { Tx } from "@/lib/db/client";

/**
 * The items whose `stage`, `draftId`, `submittedId` or `answer` say something else than the rows of what happened to them. The
 * rows are the truth; there should be none.
 */
export async function itemsThatDisagreeWithTheirRows(db: Tx) {
  const items = await db.evidence.findMany({
    select: {
      id: true,
      stage: true,
      draftId: true,
      submittedId: true,
      answer: true,
      versions: {
        orderBy: { number: "asc" },
        select: {
          id: true,
          submission: true,
          returned: true,
          withdrawal: true,
          requests: { select: { answer: { select: { answer: true } } } },
        },
      },
    },
  });
  return items.flatMap(({ id, versions, ...said }) => {
    const latest = versions.findLast(({ submission }) => submission);
    const drafts = versions.filter(({ submission }) => !submission);
    const derived = {
      stage: stageOf(latest),
      draftId: drafts[0]?.id ?? null,
      submittedId: latest?.id ?? null,
      answer: answerOf(latest?.requests ?? []),
    };
    const agrees =
      drafts.length <= 1 &&
      (drafts.length === 0 || drafts[0] === versions.at(-1)) &&
      JSON.stringify(derived) === JSON.stringify(said);
    return agrees ? [] : [{ id, said, derived }];
  });
}

function stageOf(latest: { returned: unknown; withdrawal: unknown } | undefined): string {
  if (!latest) return "draft";
  if (latest.withdrawal) return "withdrawn";
  return latest.returned ? "returned" : "submitted";
}

function answerOf(
  requests: readonly { readonly answer: { readonly answer: string } | null }[],
): string | null {
  const answers = requests.flatMap(({ answer }) => (answer ? [answer.answer] : []));
  if (answers.includes("confirmed")) return "confirmed";
  return answers.length > 0 ? "declined" : null;
}
