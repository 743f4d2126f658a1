/**
 * The frameworks (readiness.md, section 1: "id in data/frameworks.json"), as the rules look at them. A pillar's
 * capabilities are what one can be signed off for: in the consultant framework these are the staged statements, and
 * its five groups are its pillars (section 8).
 *
 * Example: `frameworkOf("nhse-mpf-2025").pillars[3]` is pillar 4, "Research", with 4.1 to 4.8.
 */
import published from "./frameworks.json";
import type { FrameworkId } from "./record";

/** When in a career a consultant statement is expected. */
export const STAGES = ["advanced", "transition", "years 1-3", "years 3-5"] as const;
export type Stage = (typeof STAGES)[number];

export type Framework = {
  readonly id: FrameworkId;
  readonly title: string;
  /** The edition, by year: "2025". */
  readonly version: string;
  readonly pillars: readonly FrameworkPillar[];
};

export type FrameworkPillar = {
  readonly code: string;
  readonly name: string;
  readonly capabilities: readonly FrameworkCapability[];
};

export type FrameworkCapability = {
  readonly code: string;
  readonly title: string;
  readonly pillar: string;
  /** null in the frameworks that have no stages. */
  readonly stage: Stage | null;
};

type Published = {
  readonly code: string;
  readonly title: string;
  readonly statements?: readonly { readonly code: string; readonly stage: string }[] | undefined;
};

const FRAMEWORKS: Readonly<Record<FrameworkId, Framework>> = {
  "hee-mpf-2017": read("hee-mpf-2017"),
  "nhse-mpf-2025": read("nhse-mpf-2025"),
  "consultant-2020": read("consultant-2020"),
};

export function frameworkOf(id: FrameworkId): Framework {
  return FRAMEWORKS[id];
}

function read(id: FrameworkId): Framework {
  const found = published.find((framework) => framework.id === id);
  if (!found) throw new Error(`frameworks.json does not hold ${id}`);
  return {
    id,
    title: found.title,
    version: String(found.year),
    pillars: found.pillars.map(({ code, name, capabilities }) => ({
      code,
      name,
      capabilities: capabilities.flatMap((capability) => signable(capability, code)),
    })),
  };
}

/** A capability, or the statements in its place; a statement has no title of its own and borrows its capability's. */
function signable({ code, title, statements }: Published, pillar: string): FrameworkCapability[] {
  if (!statements) return [{ code, title, pillar, stage: null }];
  return statements.map((statement) => ({
    code: statement.code,
    title,
    pillar,
    stage: stageOf(statement.stage),
  }));
}

function stageOf(text: string): Stage {
  const stage = STAGES.find((known) => known === text);
  if (!stage) throw new Error(`frameworks.json holds an unknown stage: ${text}`);
  return stage;
}
