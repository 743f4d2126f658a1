import { z } from "zod";
import { day, key, line, optionalAddress, optionalLine } from "@/lib/action/schema";
import { typedText } from "@/lib/action/typed-text";
import { WORDS_MAX } from "../limits";

const fields = {
  scope: typedText({
    missing: "Say what your scope of practice is.",
    called: "Your scope of practice",
    max: WORDS_MAX,
  }),
  reviewedOn: day("Enter the day of the review."),
  agreedWith: line("Say with whom it was agreed.", "Who agreed it"),
  documentTitle: optionalLine("The document's title"),
  documentUrl: optionalAddress("The document's address"),
};

export const recordScopeReview = z.object(fields);
export type RecordScopeReview = z.infer<typeof recordScopeReview>;

export const changeScopeReview = z.object({ ...fields, reviewId: key });
export type ChangeScopeReview = z.infer<typeof changeScopeReview>;

export const removeScopeReview = z.object({ reviewId: key });
export type RemoveScopeReview = z.infer<typeof removeScopeReview>;
