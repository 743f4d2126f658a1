import "server-only";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visibleDetails } from "@/lib/policy/details";
import { currentProfile } from "@/lib/rules/profiles";
import { lastDayWithin } from "@/lib/rules/horizon-days";
import type { DetailsPart, WhoseDetails } from "../types";
import type { ScopeReview } from "./types";

export const scope: DetailsPart = {
  id: "scope",
  title: "Scope of practice",
  href: "/details/scope",
  gates: ["G3"],
  summarise: async (whose) => {
    const [latest] = await listScopeReviews(whose);
    if (latest === undefined) return { stands: [] };
    const { reviewedOn, agreedWith, nextReviewBy } = latest;
    const withWhom = agreedWith === "" ? "" : `, agreed with ${agreedWith}`;
    return {
      stands: [`Reviewed on ${formatDay(reviewedOn)}${withWhom}`],
      until: { says: "Next review due", on: nextReviewBy },
    };
  },
};

/** The reviews of somebody's scope that the actor may read, newest first. */
export async function listScopeReviews({
  actor,
  practitioner,
}: Pick<WhoseDetails, "actor" | "practitioner">): Promise<readonly ScopeReview[]> {
  const rows = await database().scopeReview.findMany({
    where: { AND: [{ practitionerId: practitioner.id }, visibleDetails(actor)] },
    orderBy: { reviewedOn: "desc" },
    select: {
      ...{ id: true, reviewedOn: true, scope: true, agreedWith: true },
      ...{ documentTitle: true, documentUrl: true },
    },
  });
  const { months } = currentProfile(practitioner.profile).rules.G3;
  return rows.map((row) => {
    const reviewedOn = toCalendarDate(row.reviewedOn);
    return { ...row, reviewedOn, nextReviewBy: lastDayWithin(months, reviewedOn) };
  });
}
