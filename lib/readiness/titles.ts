import { frameworkOf } from "@/lib/rules/frameworks";
import type { FrameworkId } from "@/lib/rules/record";

/** The titles of a framework's capabilities, by code. */
export function titlesOf(framework: FrameworkId): Readonly<Record<string, string>> {
  const capabilities = frameworkOf(framework).pillars.flatMap((pillar) => pillar.capabilities);
  return Object.fromEntries(capabilities.map(({ code, title }) => [code, title]));
}
