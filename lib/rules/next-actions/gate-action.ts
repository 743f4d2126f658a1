/**
 * What to do about a gate (readiness.md, section 9), written to the person, and who is to do it.
 *
 * Example: G9 fails: "Run a cycle of colleague feedback: 12 raters of 4 professions …".
 */
import { isCoordinated } from "../eligible-signer";
import type { GateId } from "../record";
import type { ActionOwner, Finding, NextAction } from "../result";
import { count } from "../words";
import type { ActionFacts } from "./facts";
import { maySignOffsBeShared } from "./who-could-sign";

export function gateAction(gate: Finding<GateId>, facts: ActionFacts): NextAction {
  const { owner, text } = remedyOf(gate, facts);
  return { rule: gate.rule, scope: "gate", owner, text };
}

type Remedy = { readonly owner: ActionOwner; readonly text: string };

function remedyOf(gate: Finding<GateId>, { profile, record, asOf, pillars }: ActionFacts): Remedy {
  const { rules } = profile;
  const isUnknown = gate.outcome === "unknown";
  switch (gate.rule) {
    case "G1":
      return isUnknown
        ? own("Record your registration: nothing can be said without it.")
        : own(`Put your registration in order, and record it. ${gate.message}`);
    case "G2":
      return isUnknown
        ? own("Record your awards, those in progress too.")
        : own("Record your master's award or its equivalence as soon as you have it.");
    case "G3":
      return own("Agree your scope of practice with your employer again, and record the day.");
    case "G4":
      return isUnknown
        ? own("Record your supervision sessions.")
        : isCoordinated(record.supervisors, asOf)
          ? supervisors(`Arrange supervision with your supervisor. ${gate.message}`)
          : stewards(`Ask your steward to appoint a coordinating supervisor. ${gate.message}`);
    case "G5":
      return own(`Choose and complete the competence set of your area. ${gate.message}`);
    case "G6":
      return own(
        "Ask your employer for your written operator entitlement (IR(ME)R), and record it.",
      );
    case "G7":
      return own("Complete the pillars that your profile asks for.");
    case "G8":
      return own(`Choose your evidence. ${gate.message}`);
    case "G9":
      return isUnknown
        ? own("Record your latest colleague feedback, or start a cycle.")
        : own(
            `Run a facilitated cycle of colleague feedback: ${rules.G9.raters} raters of ${rules.G9.professions} professions, a consultant and a junior among them.`,
          );
    case "G10":
      return isUnknown
        ? own("Record your latest patient survey, or start one.")
        : own(`Run a patient survey until it has ${count(rules.G10.responses, "response")}.`);
    case "G11":
      return isUnknown
        ? own("Record your job plan: how much of your time each pillar has.")
        : own(`Agree your job plan with your manager again. ${gate.message}`);
    case "G12":
      return own(`Write your critical narrative before you export. ${gate.message}`);
    case "G13":
      return isDisputeOnly(gate)
        ? stewards("Ask your steward to settle what is in dispute.")
        : own(`Take out whatever could identify a patient or colleague. ${gate.message}`);
    case "G14":
      return isCoordinated(record.supervisors, asOf)
        ? supervisors(
            `Ask your coordinating supervisor for the pillar reviews, with an independent second reviewer. ${gate.message}`,
          )
        : stewards(
            `Ask your steward to appoint a coordinating supervisor, for the pillar reviews. ${gate.message}`,
          );
    case "G15":
      return maySignOffsBeShared(pillars)
        ? supervisors(
            `Ask supervisors of another profession to decide on some of your capabilities. ${gate.message}`,
          )
        : stewards(
            `Ask your steward to appoint a supervisor of another profession. ${gate.message}`,
          );
    case "G16":
      return isUnknown
        ? own("Record your awards, or bring your advanced portfolio to a panel first.")
        : own("Bring your advanced portfolio to a panel first.");
  }
}

function own(text: string): Remedy {
  return { owner: "practitioner", text };
}

function supervisors(text: string): Remedy {
  return { owner: "supervisor", text };
}

function stewards(text: string): Remedy {
  return { owner: "steward", text };
}

/** G13 looks at flagged items and at disputes: its inputs are the flagged items. */
function isDisputeOnly({ inputs }: Finding<GateId>): boolean {
  return inputs.length === 0;
}
