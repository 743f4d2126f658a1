import "server-only";
import { env } from "@/lib/env";
import { diskStorage } from "./disk";
import type { FileStorage } from "./types";

/** Where this installation keeps its files. The one place that chooses: a storage of another kind is another answer. */
export function fileStorage(): FileStorage {
  return diskStorage(env().filesFolder);
}
