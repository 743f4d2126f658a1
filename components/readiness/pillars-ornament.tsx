import type { CapabilityState } from "@/lib/rules/result";
import { PillarsPicture } from "./pillars-picture";
import type { DrawnPillar } from "./types";

/** The picture without a word, beside the sign-in: the only ornament that the product owns. It is nobody's record. */
export function PillarsOrnament() {
  return (
    <div className="picture">
      <PillarsPicture readiness={{ profile: "four-pillars", index: 47.5, pillars: drawn }} />
    </div>
  );
}

/** One letter a brick, from the ground up: Not started, sTarted, Building, Evidenced, Signed off. */
const drawing = ["SSSSEEBSESE", "ESSSBTEEBSS", "SSEBEETB", "ESEBNBTN"];
const scores = [88.2, 78.2, 70, 47.5];

const states: Readonly<Record<string, readonly [CapabilityState, number]>> = {
  N: ["not-started", 0],
  T: ["started", 20],
  B: ["building", 50],
  E: ["evidenced", 80],
  S: ["signed-off", 100],
};

const drawn: readonly DrawnPillar[] = drawing.map((letters, pillar) => ({
  code: String(pillar + 1),
  name: "",
  score: scores[pillar] ?? 0,
  capabilities: [...letters].map((letter, order) => {
    const [state, value] = states[letter] ?? ["not-started", 0];
    const code = `${String(pillar + 1)}.${String(order + 1)}`;
    return { code, state, value, refreshDue: code === "1.10" };
  }),
}));
