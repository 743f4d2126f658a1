import { z } from "zod";
import { DEFAULT_PROFILE } from "@/lib/rules/printed/print-rules";
import { PROFILE_IDS } from "@/lib/rules/record";

/** `?profile=clinical-plus`; anything else is the national reading. */
export const rulesPage = z.object({
  profile: z.enum(PROFILE_IDS).default(DEFAULT_PROFILE).catch(DEFAULT_PROFILE),
});
