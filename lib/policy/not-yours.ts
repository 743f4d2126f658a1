import { refused, type Ruling } from "@/lib/core/ruling";

/** Said of what the actor may not know of: whoever asks answers "not found", in the words for what never was. */
export const notYours: Ruling = refused("This is not there, or it is not yours to see.");
