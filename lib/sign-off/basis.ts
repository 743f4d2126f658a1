import "server-only";
import { createHash } from "node:crypto";

/** The capability as it is worded, and the submitted versions that show it: what a decision rests on. */
export interface Basis {
  readonly capabilityId: string;
  readonly versions: readonly { readonly evidenceId: string; readonly version: number }[];
}

/**
 * One text for what somebody who decides has before them: SHA-256, 64 hexadecimal digits. The form carries it, so that
 * a decision is about what its maker read and about nothing that came after.
 */
export function basisOf({ capabilityId, versions }: Basis): string {
  const named = versions.map(({ evidenceId, version }) => `${evidenceId}@${String(version)}`);
  return createHash("sha256")
    .update([capabilityId, ...named.sort()].join("\n"))
    .digest("hex");
}
