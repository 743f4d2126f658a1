import { z } from "zod";
import { PROFILE_IDS } from "@/lib/rules/record";

/** `?with=clinical-plus`; anything else is the first other profile of the framework. */
export const comparePage = z.object({
  with: z.enum(PROFILE_IDS).nullable().default(null).catch(null),
});
