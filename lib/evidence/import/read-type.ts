import type { EvidenceType } from "@/lib/rules/record";
import { EVIDENCE_TYPES } from "@/lib/rules/record";
import { plainWords } from "./plain-words";

/** The type that a logbook's words name, or null: "Case based discussion (CBD)" is none that we know. */
export function readType(text: string): EvidenceType | null {
  const said = plainWords(text);
  return (
    EVIDENCE_TYPES.find((type) => plainWords(type) === said || calledAlso[type].includes(said)) ??
    null
  );
}

/** What else a type is called, as plain words: its name on our own pages and exports, and what logbooks say. */
const calledAlso: Readonly<Record<EvidenceType, readonly string[]>> = {
  "mini-cex": ["mini clinical evaluation exercise"],
  dops: ["direct observation of procedural skills"],
  "mini-ipx": ["mini imaging interpretation exercise"],
  acat: ["acute care assessment tool"],
  "teaching-observed": [
    "teaching observation",
    "observed teaching",
    "teaching session",
    "teaching",
  ],
  "mdt-assessment": ["mdt assessment tool"],
  cbd: ["case based discussion", "case discussion", "case study", "case report"],
  "supervision-record": ["supervision", "supervision meeting", "supervision log"],
  "significant-event": ["significant event analysis", "sea", "incident", "adverse event"],
  audit: ["clinical audit", "audit project", "re audit"],
  "quality-improvement": ["quality improvement project", "qi", "qip", "service improvement"],
  "service-evaluation": ["evaluation"],
  "volume-log": ["volume log or results data", "logbook", "log", "volume", "results data"],
  "peer-review-record": ["peer review", "double reading"],
  msf: ["multi source feedback", "colleague feedback", "360 feedback"],
  "patient-feedback": ["patient survey", "patient satisfaction survey"],
  "governance-document": ["protocol", "guideline", "policy", "sop", "standard operating procedure"],
  "co-production": ["coproduction", "patient involvement"],
  "business-case": [],
  publication: ["article", "journal article", "paper", "poster publication"],
  presentation: ["talk", "lecture", "poster", "conference presentation", "poster presentation"],
  grant: ["grant application", "funding application"],
  "level-7-module": ["module", "masters module", "msc module"],
  course: ["cpd course", "training course", "study day", "conference", "webinar", "e learning"],
  "reflective-account": [
    "reflection",
    "reflective practice",
    "reflective log",
    "reflective writing",
  ],
  "mdt-contribution": ["mdt", "mdt meeting", "multidisciplinary team meeting"],
};
