import type { RuleId, Source } from "@/lib/rules/result";

export interface Publication {
  readonly title: string;
  readonly href: string;
}

const framework: Publication = {
  title: "Multi-professional framework for advanced practice in England",
  href: "https://advanced-practice.hee.nhs.uk/multi-professional-framework-for-advanced-practice/",
};
const evidence: Publication = {
  title: "Evidence for the ePortfolio, Centre for Advancing Practice",
  href: "https://advanced-practice.hee.nhs.uk/?p=14970",
};
const submitting: Publication = {
  title: "Submitting an ePortfolio, Centre for Advancing Practice",
  href: "https://advanced-practice.hee.nhs.uk/our-work/eportfolio-route/eportfolio-guide/submitting-an-eportfolio",
};
const reporting: Publication = {
  title: "Radiographer reporting, Society of Radiographers",
  href: "https://www.sor.org/practice/reporting/radiographer-reporting",
};

/** Where the idea or the number of a rule was published, as far as we know of a page that can be read. */
export const published: Partial<Record<RuleId, Publication>> = {
  C1: evidence,
  C2: evidence,
  C4: evidence,
  C6: submitting,
  P1: framework,
  P2: evidence,
  P4: submitting,
  P5: evidence,
  G1: {
    title: "How to check the register, HCPC",
    href: "https://prod.hcpc-uk.org/check-the-register/how-to-check",
  },
  G2: framework,
  G3: reporting,
  G4: {
    title: "Minimum standard of supervision for advancing practice, NHS England",
    href: "https://www.hee.nhs.uk/about/how-we-work/your-area/north-west/north-west-news/minimum-standard-supervision-advancing-practice-promoted-north-west",
  },
  G5: framework,
  G6: reporting,
  G7: framework,
  G8: evidence,
  G11: framework,
  G12: {
    title: "Critical narrative, Centre for Advancing Practice",
    href: "https://advanced-practice.hee.nhs.uk/eportfolio-guide/critical-narrative",
  },
  G14: submitting,
  G15: submitting,
  G16: {
    title: "Consultant-level practice, Centre for Advancing Practice",
    href: "https://advanced-practice.hee.nhs.uk/consultant/",
  },
};

/** Whose number it is, in a sentence. */
export const sourceSentences: Readonly<Record<Source, string>> = {
  S: "It is published.",
  "S/P": "The idea is published; how much is asked is our number, which you can argue with.",
  P: "It is ours: we know of no published number, and you can argue with this one.",
  "S, 80 % P": "It is published; that 80% of it is enough is ours, and you can argue with that.",
  "S, 20 % P": "It is published; the 20% is ours, and you can argue with that.",
};
