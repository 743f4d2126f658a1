import type { Characteristic, EvidenceItem, EvidenceType } from "@/lib/rules/record";
import { unsigned } from "../whole-record";
import { ofPillar, pillarShownBy, type Section } from "./example";

const of = (...types: EvidenceType[]): Partial<EvidenceItem>[] => types.map((type) => ({ type }));
const audits = (number: number): Partial<EvidenceItem>[] =>
  Array.from({ length: number }, () => ({ type: "audit" }));
const confirmedBy = (...people: string[]): Partial<EvidenceItem>[] =>
  audits(4).map((one) => ({
    ...one,
    confirmations: people.map((by) => ({ by, on: "2026-04-01" })),
  }));
const showing = (...characteristics: Characteristic[]): Partial<EvidenceItem>[] =>
  audits(4).map((one) => ({ ...one, characteristics }));

export const pillarSections = (): readonly Section[] => [
  ofPillar("P1", "complete", "4", [
    ["all of 4.1 to 4.8 are signed off", unsigned()],
    ["all but 4.8", unsigned("4.8")],
    ["4.1 alone", unsigned("4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8")],
  ]),
  ofPillar("P2", "breadth", "4", [
    ["one usable item in pillar 4", pillarShownBy("4", audits(1))],
    ["three", pillarShownBy("4", audits(3))],
    ["four", pillarShownBy("4", audits(4))],
    ["five", pillarShownBy("4", audits(5))],
    ["six", pillarShownBy("4", audits(6))],
    ["four, one of them not confirmed", pillarShownBy("4", [...audits(3), { confirmations: [] }])],
  ]),
  ofPillar("P3", "triangulated", "4", [
    ["nothing", pillarShownBy("4", [])],
    ["audits alone", pillarShownBy("4", audits(4))],
    [
      "a case discussion, a grant and a reflective account",
      pillarShownBy("4", of("cbd", "grant", "reflective-account")),
    ],
    [
      "a case discussion, a grant and an audit (results)",
      pillarShownBy("4", of("cbd", "grant", "audit")),
    ],
    [
      "a case discussion, a grant and a mini-IPX (observed)",
      pillarShownBy("4", of("cbd", "grant", "mini-ipx")),
    ],
    ["a case discussion and an audit", pillarShownBy("4", of("cbd", "audit"))],
  ]),
  ofPillar("P4", "several eyes", "4", [
    ["confirmed by nobody", pillarShownBy("4", confirmedBy())],
    ["all confirmed by Dee", pillarShownBy("4", confirmedBy("dee"))],
    ["all confirmed by Dee and the owner", pillarShownBy("4", confirmedBy("dee", "owner"))],
    ["confirmed by Dee and Fay", pillarShownBy("4", confirmedBy("dee", "fay"))],
  ]),
  ofPillar("P5", "advanced in character", "4", [
    [
      "every item shows autonomy, complexity and analysis",
      pillarShownBy("4", showing("autonomy", "complexity", "analysis")),
    ],
    ["every item shows autonomy", pillarShownBy("4", showing("autonomy"))],
    [
      "one shows autonomy and complexity, another analysis and innovation",
      pillarShownBy("4", [
        ...showing("autonomy", "complexity").slice(0, 1),
        ...showing("analysis", "innovation").slice(0, 1),
      ]),
    ],
  ]),
];
