import type { FieldWords } from "../types";

/** Pillar 4, by code; how to read and mend it: the room's README. */
export const RESEARCH: Readonly<Record<string, FieldWords>> = {
  "4.1": {
    plain: `research evidence, evidence-based, evidence based, evidence-informed, research into practice,
      trial evidence, trial results, trial, published evidence, recent papers, implemented ..
      evidence, implementation of evidence, translate .. research, principal investigator, good
      clinical practice training, GCP, recruited to .. trial, recruited to, recruiting to,
      recruitment, research ethics, research nurse, research radiographer, clinical trial, clinical
      trials, clinical research, study protocol, led the change of protocol, hypofractionation,
      informed by research, research-active`,
    likely: `research, evidence, literature, papers, participants, consent from, obtained consent, site
      file, study, changed the protocol, change of protocol, changed the guideline, guideline,
      quality, value, optimisation, optimised, dose optimisation, safer, efficiency, efficient,
      cohort, imaging trial, randomised, registry, engaged with research, research methods`,
    hint: `protocol, dose, published, change, results, read, benefit, improve, physics, show`,
  },
  "4.2": {
    plain: `audit, audited, re-audit, re-audited, reaudit, auditing, audit cycle, closing the loop, closed
      the loop, clinical audit, service evaluation, evaluated, national standard, against a
      standard, against the standard, diagnostic reference level, diagnostic reference levels, DRL,
      DRLs, dose audit, retrospective review, retrospective, consecutive, sample of, random sample,
      sampled, re-sample, sampling every, compliance, data collection, went back, same sample`,
    likely: `sample, standard, measured, collected, denominator, per cent, records, reviewed .. records,
      cycle, baseline, second cycle, first cycle, sensitivity, specificity, reject analysis, repeat
      rate, compared with, results, figures, evaluation, run chart, spreadsheet, target, notes
      reviewed, random, statistics, recall rate, reader statistics, over six months, double-read,
      same method, date order`,
    hint: `cases, rate, found, measure, data, documented, repeated, number, repeat, review`,
  },
  "4.3": {
    plain: `critical appraisal, critically appraised, appraised, appraise, appraising, appraisal of a
      paper, systematic review, literature review, literature search, meta-analysis, scoping review,
      evidence synthesis, synthesis, synthesised, combine studies, combining studies, evidence
      summary, rapid review, CASP, checklist .. appraise, risk of bias, spectrum bias, external
      validation, confidence interval, confidence intervals, strength of recommendation, quality of
      evidence, levels of evidence, graded, GRADE, PRISMA, searched .. databases, included studies,
      underlying studies, weighed the evidence, weighed the studies, journal club, limitations of
      the study, CADTH, NICE guidance`,
    likely: `literature, studies, study, papers, paper, guidelines, articles, evidence is weak, evidence,
      bias, validity, validation, databases, methodology, methods, sample size, recommendation,
      conclusions, advised .. group, summary, review of the evidence, dissertation, statistics,
      research methods, recommend, journal`,
    hint: `read, results, found, published, compare, question, limits, measure, trials, wrote a summary`,
  },
  "4.4": {
    plain: `no evidence, little evidence, lack of evidence, absence of evidence, evidence gap, evidence
      gaps, gap in the evidence, gaps in the evidence, no research on, no studies, found none,
      little research, no research, not been studied, never been studied, what we do not know,
      unknown, poorly understood, evidence we .. lack, not supported by evidence, not evidence
      based, guideline not followed, practice and evidence, evidence .. not applied, mismatch, out
      of line with guidance, outdated practice, still lack, evidence practice gap, weak evidence,
      limited evidence, must know first, what evidence we`,
    likely: `gap, gaps, flagged it, flagged, no guidance, no guideline, national guidance says, against
      guidance, interim, cautious, caution, proposed, suggested .. way, unproven, uncertain benefit,
      unanswered, told the network, raised it with, collecting data, few studies, underrepresented,
      under-represented, excluded from trials, needs evidence, tradition, always done, before
      anybody decides, know first, on paper`,
    hint: `evidence, studies, guidance, searched, missing, found, practice, tell, safe, unclear`,
  },
  "4.5": {
    plain: `research question, research questions, research proposal, research idea, research priorities,
      priority setting, priority-setting, grant, grant application, small grant, bid, funding
      application, fellowship application, funder, awarded, feasibility study, pilot study, ethics
      approval, ethics committee, HRA, IRAS, sample size, chief investigator, co-investigator, lead
      the study, leading a study, research project, studentship, PhD, doctoral, MPhil, MRes,
      master's by research, hypothesis, needs to be studied, further research, research funding,
      NIHR`,
    likely: `question, proposal, statistician, study, protocol, feasibility, participants, funding, funded,
      apply for, applied for, research, researcher, investigate, qualitative, interviews, recruit,
      supervisor for, costs, recruitment plan, new knowledge, trial design, idea, academic partner`,
    hint: `designed, wrote, ethics, consent, academic, university, methods`,
  },
  "4.6": {
    plain: `governance, clinical governance, information governance, document control, standard operating
      procedure, standard operating procedures, SOP, SOPs, local rules, record-keeping, record
      keeping, documentation, document management, policy, policies, procedures, protocol register,
      register, version control, version, review date, review dates, out-of-date, out of date,
      record template, template, structured record, written protocol, wrote the protocol, rewrote
      the, audit trail, decision record, quality management system, QMS, ISO, QSI accreditation,
      accreditation, employer's procedures, PGD policy, new record, our record, which fields`,
    likely: `protocols, protocol, committee, expired, overdue, owner, form, recorded, record, records,
      incidents, risk register, reviewed every, reviewed after, checked monthly, quarterly review,
      escalation policy, responsibility for, consent form, consent wording, system, guideline
      written, safety group, data protection, image transfer, MRI safety, written down, who decides,
      assurance, compliance, mapped, checklist, fields, field, changed our record`,
    hint: `written, documents, guideline, rules, notes, agreed, set up, incident, safe, monthly, list,
      date`,
  },
  "4.7": {
    plain: `poster, presented at, presentation, conference, congress, symposium, published, publication,
      publish, article, journal article, paper accepted, accepted by, manuscript, peer-reviewed
      journal, abstract accepted, oral presentation, keynote, webinar, invited talk, gave a talk, my
      talk, invited speaker, speaker, podcast, newsletter, blog, social media, disseminate,
      disseminated, disseminating, dissemination, shared our findings, shared the findings, shared
      our results, trust board, presented .. board, presented .. results, presented .. findings,
      plain summary, case report, letter to the editor, book chapter`,
    likely: `presented, present, audience, audiences, slides, talk, reviewers, reviewer, wrote up, write
      up, writing for, study day, results shared, questions from, shared our protocol, national,
      international, UKIO, ECR, board, summary, annual, spread the word, co-author, first author,
      session at`,
    hint: `results, report, findings, shared, questions, message, project, writing, special interest`,
  },
  "4.8": {
    plain: `university, universities, honorary, honorary lecturer, clinical academic, academic, academics,
      academia, joint appointment, joint post, research group, research team, research unit,
      research network, higher education, school of health, professor, academic partner, academic
      partnership, collaboration with .. university, partnership with .. university, internship,
      clinical academic internship, fellowship, secondment to, research collaboration, research
      centre, NIHR, visiting, biomedical research, link .. research, networking, researchers,
      research-active, doctoral student`,
    likely: `research, joint project, joint projects, network, networks, methods, connects, connected,
      connect, faculty, curriculum, clinical questions, student project, student projects, supervise
      dissertation, knowledge exchange, partner, collaborators, collaborate, scholar, scholarship,
      link, linking, shared post, student, questions are, brought them`,
    hint: `group, questions, data, projects, department, monthly, practice, between`,
  },
};
