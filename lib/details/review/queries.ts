import "server-only";
import { formatDay, toCalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { visiblePillarReviews } from "@/lib/policy/pillar-review";
import { currentProfile } from "@/lib/rules/profiles";
import { lastDayWithin } from "@/lib/rules/horizon-days";
import type { DetailsPart } from "../types";

/** The latest review of each pillar. They are made and read in lib/readiness/pillar-review. */
export const reviews: DetailsPart = {
  id: "reviews",
  title: "Pillar reviews",
  href: "/details/reviews",
  gates: ["G14"],
  summarise: async ({ actor, practitioner }) => {
    const rows = await database().pillarReview.findMany({
      where: { AND: [{ practitionerId: practitioner.id }, visiblePillarReviews(actor)] },
      distinct: ["pillarCode"],
      orderBy: [{ pillarCode: "asc" }, { reviewedOn: "desc" }, { id: "desc" }],
      select: { pillarCode: true, reviewedOn: true, secondLook: { select: { id: true } } },
    });
    const { months } = currentProfile(practitioner.profile).rules.G14;
    const [oldest] = rows.map(({ reviewedOn }) => toCalendarDate(reviewedOn)).sort();
    return {
      stands: rows.map(({ pillarCode, reviewedOn, secondLook }) => {
        const look = secondLook === null ? ", no second look yet" : "";
        return `Pillar ${pillarCode}, ${formatDay(toCalendarDate(reviewedOn))}${look}`;
      }),
      until:
        oldest === undefined
          ? null
          : { says: "Next review due", on: lastDayWithin(months, oldest) },
    };
  },
};
