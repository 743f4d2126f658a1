import { database } from "@/lib/db/client";
import { signedIn } from "../../support/ward";
import { formOf } from "../evidence/deeds";
import type { Stage } from "./stage";

const module7 = {
  ...{ title: "Module in image interpretation", type: "level-7-module", occurredOn: "2026-09-01" },
  ...{
    setting: "A university",
    whatHappened: "I passed it.",
    whatLearned: "To say how sure I am.",
  },
  ...{ webLinks: "https://northmoor.example/module", characteristics: ["analysis", "autonomy"] },
  ...{ "links.0.code": "4.2", "links.0.rationale": "It is about how evidence is read." },
  ...{ "links.1.code": "1.11", "links.1.rationale": "It is about my area." },
};

/** An item that one colleague has confirmed as strong. */
export async function confirmedItem(stage: Stage): Promise<string> {
  const { does, ward } = stage;
  const key = crypto.randomUUID();
  await does("practitioner", "logEvidenceAction", { key, ...module7, intent: "submit" });
  const { id: evidenceId } = await database().evidence.findFirstOrThrow();
  const confirmers = [ward.bea.id];
  await does("practitioner", "askForConfirmationAction", { evidenceId, confirmers, message: "" });
  const { id: requestId } = await database().confirmationRequest.findFirstOrThrow();
  const said = { intent: "confirm", sentence: "I read it with her.", strong: "on" };
  await does("coordinating supervisor", "answerConfirmationAction", { requestId, ...said });
  return evidenceId;
}

/** Its practitioner submits it anew, as something else. */
export async function changedItem(
  { ward, does }: Stage,
  evidenceId: string,
  title = "Audit of my reports",
): Promise<void> {
  const form = await formOf(await signedIn(database(), ward.ada), evidenceId);
  await does("practitioner", "editEvidenceAction", {
    ...{ ...form, title },
    ...{ type: "audit", occurredOn: "2026-08-03", characteristics: ["innovation"], webLinks: "" },
    ...{ "links.0.code": "4.3", "links.0.rationale": "It became an audit." },
    ...{ "links.1.code": "", "links.1.rationale": "", intent: "submit" },
  });
}
