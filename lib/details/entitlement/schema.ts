import { z } from "zod";
import { day, key, line, lines } from "@/lib/action/schema";

const fields = {
  entitledOn: day("Enter the day of the entitlement."),
  entitledBy: line("Say who entitled you.", "Who entitled you"),
  activities: lines("The activities").refine(
    (all) => all.length > 0,
    "Write at least one activity, as the entitlement words it.",
  ),
};

export const recordEntitlement = z.object(fields);
export type RecordEntitlement = z.infer<typeof recordEntitlement>;

export const changeEntitlement = z.object({ ...fields, entitlementId: key });
export type ChangeEntitlement = z.infer<typeof changeEntitlement>;

export const removeEntitlement = z.object({ entitlementId: key });
export type RemoveEntitlement = z.infer<typeof removeEntitlement>;
