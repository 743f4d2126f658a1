import { z } from "zod";
import { REASON_MAX } from "@/lib/action/limits";
import { NOT_WHOLE } from "@/lib/action/schema";
import { optionalText } from "@/lib/action/typed-text";

/** The file itself comes beside its form: it is streamed, and was never a field. */
export const addFileForm = z.object({
  evidenceId: z.uuid(NOT_WHOLE),
  /** Why what was found in it identifies no patient. */
  keptBecause: optionalText({ called: "Your reason", max: REASON_MAX }),
});
export type AddFile = z.infer<typeof addFileForm>;

/** A file of an item; or one of another item of one's own, to be used for this one too. */
export const fileOfItem = z.object({ evidenceId: z.uuid(NOT_WHOLE), fileId: z.uuid(NOT_WHOLE) });
export type FileOfItem = z.infer<typeof fileOfItem>;

const flag = z.literal("1").nullable().catch(null);

/** What an address of the page of files says has just been done. */
export const filesAddress = z.object({
  saved: flag,
  added: flag,
  off: flag,
  told: z.uuid().nullable().catch(null),
});

const sentFile = z.discriminatedUnion("status", [
  z.object({ status: z.literal("added"), name: z.string() }),
  z.object({
    status: z.literal("refused"),
    name: z.string(),
    because: z.array(z.string()),
    seen: z.string().nullable(),
  }),
]);

/** What became of files that were sent without scripts, as it comes back with the browser; null: nothing was told. */
export const sentAnswer = z
  .string()
  .transform(readJson)
  .pipe(z.object({ files: z.array(sentFile), because: z.string().exactOptional() }))
  .nullable()
  .catch(null);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
