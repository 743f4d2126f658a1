import { z } from "zod";
import { PROFILE_IDS } from "@/lib/rules/record";

export const chooseProfile = z
  .object({
    personId: z.uuid("The person is missing. Open their page again."),
    /** What the page said the profile was. */
    from: z.enum(PROFILE_IDS, "The profile it was is missing. Open this page again."),
    profile: z.enum(PROFILE_IDS, "Choose a profile."),
  })
  .refine(({ from, profile }) => profile !== from, {
    path: ["profile"],
    message: "This is the profile already. Choose another, or leave it as it is.",
  });
export type ChooseProfile = z.infer<typeof chooseProfile>;
