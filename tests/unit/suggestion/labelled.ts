import { z } from "zod";
import type { Account } from "@/lib/suggestion/types";
import judging from "../../support/suggestions/judging.json";
import tuning from "../../support/suggestions/tuning.json";

/** An account with the capabilities that an assessor named: tests/support/suggestions/README.md. */
export type Labelled = { readonly account: Account; readonly shows: readonly string[] };

const set = z.array(
  z
    .strictObject({
      title: z.string(),
      whatHappened: z.string(),
      whatLearned: z.string(),
      shows: z.array(z.string()).min(1).max(3),
    })
    .transform(({ shows, ...account }): Labelled => ({
      account: { ...account, whatChanged: "" },
      shows,
    })),
);

export const TO_TUNE_WITH = set.parse(tuning);
export const TO_JUDGE_BY = set.parse(judging);
