import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/env";

/** The address of this installation, for a link that leaves it: as configured, else as it was asked for. */
export async function ownAddress(path: string): Promise<string> {
  const { publicUrl } = env();
  const host = (await headers()).get("host") ?? "localhost";
  return new URL(path, publicUrl ?? `http://${host}`).toString();
}
