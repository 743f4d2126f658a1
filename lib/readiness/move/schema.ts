import { z } from "zod";

const NOT_WHOLE = "This form is not complete. Open the page again and try once more.";

/** Both editions come back as the page had them: what was read is what is done. */
export const movePortfolio = z.object({
  personId: z.uuid(NOT_WHOLE),
  fromVersionId: z.uuid(NOT_WHOLE),
  toVersionId: z.uuid(NOT_WHOLE),
});
export type MovePortfolio = z.infer<typeof movePortfolio>;
