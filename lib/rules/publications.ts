/**
 * Where the idea or the number of each rule was published, as far as we know of a page that can be read. Whose number
 * it is (S, S/P, P) stands with the number, in `profiles/`; a rule that is ours alone (P) has no publication.
 *
 * Example: `PUBLICATIONS.G12` is the Centre's page on the critical narrative; `PUBLICATIONS.C3` is null.
 */
import type { ProfileRules } from "./profile";

/** Everything that a profile holds numbers or a source for, by its name on the published page. */
export type RuleKey = keyof ProfileRules;

export type Publication = { readonly title: string; readonly href: string };

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
const supervision: Publication = {
  title: "Supervision, Centre for Advancing Practice",
  href: "https://advanced-practice.hee.nhs.uk/our-work/supervision/",
};
const supervisors: Publication = {
  title: "Advanced practice supervisor capabilities, Centre for Advancing Practice",
  href: "https://advanced-practice.hee.nhs.uk/advanced-practice-supervisor-capabilities/",
};
const reporting: Publication = {
  title: "Radiographer reporting, Society of Radiographers",
  href: "https://www.sor.org/practice/reporting/radiographer-reporting",
};

/** A new rule breaks the build here until it has its source, or says that it has none. */
export const PUBLICATIONS: Readonly<Record<RuleKey, Publication | null>> = {
  links: null,
  U1: evidence,
  U2: {
    title: "How do I anonymise my evidence, General Medical Council",
    href: "https://www.gmc-uk.org/registration-and-licensing/join-the-register/registration-applications/specialist-application-guides/cesr-with-registration/how-do-i-anonymise-my-evidence",
  },
  U3: null,
  C1: evidence,
  C2: evidence,
  C3: null,
  C4: evidence,
  C5: null,
  C6: submitting,
  A1: null,
  // Named as published on the rules' page; we have no page of it that can be read.
  A2: null,
  A3: supervision,
  A4: null,
  A5: supervisors,
  A6: submitting,
  P1: framework,
  P2: evidence,
  P3: null,
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
  G9: null,
  G10: null,
  G11: framework,
  G12: {
    title: "Critical narrative, Centre for Advancing Practice",
    href: "https://advanced-practice.hee.nhs.uk/eportfolio-guide/critical-narrative",
  },
  G13: null,
  G14: submitting,
  G15: submitting,
  G16: {
    title: "Consultant-level practice, Centre for Advancing Practice",
    href: "https://advanced-practice.hee.nhs.uk/consultant/",
  },
};
