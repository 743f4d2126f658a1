import { z } from "zod";
import { typedText } from "@/lib/action/typed-text";
import { REFLECTION_MAX } from "./limits";

const NOT_WHOLE = "This form is not complete. Open the capability again and try once more.";

export const selfAssessCapability = z.object({
  capabilityId: z.uuid(NOT_WHOLE),
  /** From the form: the same form sent twice makes one self-assessment. */
  key: z.uuid(NOT_WHOLE),
  reflection: typedText({
    missing: "Say in your own words how you show this capability, and what is still missing.",
    called: "Your words",
    max: REFLECTION_MAX,
  }),
});
export type SelfAssess = z.infer<typeof selfAssessCapability>;
