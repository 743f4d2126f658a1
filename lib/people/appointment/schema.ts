import { z } from "zod";
import { NOT_WHOLE, box } from "@/lib/action/schema";

export const describePost = z.object({
  postId: z.uuid(NOT_WHOLE),
  lineManager: box,
  conflict: box,
  /** As they stood when the form was drawn: what was declared since is not taken back by a form that knew nothing of it. */
  wasLineManager: box,
  hadConflict: box,
});
export type DescribePost = z.infer<typeof describePost>;

export const declareConflict = z.object({ practitionerId: z.uuid(NOT_WHOLE) });
export type DeclareConflict = z.infer<typeof declareConflict>;

/** What an address says has just been done. */
export const declaredAddress = z.object({
  declared: z.literal("1").optional().catch(undefined),
});
