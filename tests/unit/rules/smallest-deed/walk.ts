import { assess } from "@/lib/rules/assess";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord } from "@/lib/rules/record";
import type { Assessment, NextAction } from "@/lib/rules/result";
import type { Asked } from "../any-record";
import { TODAY } from "../ready-record";
import * as decisions from "./decision-deeds";
import * as evidence from "./evidence-deeds";
import * as person from "./person-deeds";
import type { Deed } from "./deed";

/** Of each rule that an action may name. P1 and G7 ask for nothing that the capabilities do not. */
const DEEDS: Readonly<Record<Exclude<NextAction["rule"], "P1" | "G7" | "panel">, readonly Deed[]>> =
  {
    U1: [evidence.confirmItem],
    U2: [evidence.clearItem],
    U3: [evidence.showCapability],
    C1: [evidence.showCapability],
    C2: [evidence.showCapability],
    C3: [evidence.showCapability],
    C4: [evidence.reflect],
    C5: [decisions.entrust],
    C6: [decisions.signOff, decisions.appoint],
    P2: [evidence.widenPillar],
    P3: [evidence.varyPillar],
    P4: [evidence.showOthers],
    P5: [evidence.deepenPillar],
    G1: [person.register],
    G2: [person.graduate],
    G3: [person.agreeScope],
    G4: [person.recordSupervision, decisions.supervise, decisions.appoint],
    G5: [person.completeArea],
    G6: [person.entitle],
    G8: [evidence.chooseEvidence],
    G9: [person.hearColleagues],
    G10: [person.hearPatients],
    G11: [person.planJob],
    G12: [person.writeNarrative],
    G13: [person.clear, person.settle],
    G14: [decisions.review, decisions.appoint],
    G15: [decisions.share, decisions.appoint],
    G16: [person.seePanel],
  };

/** What was done, step by step, and where that led. */
export type Walk = {
  readonly steps: readonly string[];
  readonly record: PortfolioRecord;
  readonly result: Assessment;
};

/** A deed, and the answers before and after it. */
export type Done = {
  readonly before: Assessment;
  readonly action: NextAction;
  readonly after: Assessment;
};

/** Does the first thing that is left to do but to ask for the panel, and looks again, until `isThere`. */
export function walk(
  { record: from, profile: id }: Asked,
  {
    isThere,
    stepsAtMost,
    sees = () => undefined,
  }: {
    isThere: (result: Assessment) => boolean;
    stepsAtMost: number;
    /** Called after each deed. */
    sees?: (done: Done) => void;
  },
): Walk {
  const profile = currentProfile(id);
  const steps: string[] = [];
  let record = from;
  let result = assess({ record, profile, asOf: TODAY });
  let said = JSON.stringify(result);
  while (!isThere(result)) {
    const action = result.nextActions.find(({ scope }) => scope !== "panel");
    if (!action || steps.length === stepsAtMost) {
      throw new Error(`Not there after ${steps.length} steps:\n${steps.slice(-12).join("\n")}`);
    }
    steps.push(`${action.rule} ${action.code ?? ""}: ${action.text} (${action.owner})`);
    record = deedFor(action).does({ record, result, action, profile, asOf: TODAY });
    const earlier = result;
    result = assess({ record, profile, asOf: TODAY });
    sees({ before: earlier, action, after: result });
    const before = said;
    said = JSON.stringify(result);
    if (said === before) throw new Error(`In vain: ${steps.slice(-3).join("\n")}`);
  }
  return { steps, record, result };
}

function deedFor({ rule, owner, text }: NextAction): Deed {
  if (rule === "panel" || rule === "P1" || rule === "G7") throw new Error(`No deed for ${rule}`);
  const deed = DEEDS[rule].find(({ by }) => by === owner);
  if (!deed) throw new Error(`${rule} is not for the ${owner} to do: ${text}`);
  return deed;
}
