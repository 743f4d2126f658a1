import type { FieldWords } from "../types";

/** Pillar 1, by code; how to read and mend it: the room's README. */
export const CLINICAL_PRACTICE: Readonly<Record<string, FieldWords>> = {
  "1.1": {
    plain: `accountable, accountability, answerable, code of conduct, professional code, standards of
      conduct, standards of proficiency, duty of candour, professional responsibility, took
      responsibility, my responsibility, own every decision, stand behind, fitness to practise,
      professional registration, registration number, valid consent, capacity act, informed consent`,
    likely: `HCPC, NMC, GMC, regulator, regulations, IRMER, IR(ME)R, justification, justified, justify,
      refused, lawful, legally, legal duty, act and omission, omission, omitted, consent, mental
      capacity, best interests, confidentiality, autonomy, autonomous, autonomously, working alone,
      documented why, recorded my reasons`,
    hint: `documented, record, professional, registered, responsible, own, wrote down, ethical, code`,
  },
  "1.2": {
    plain: `limits of my competence, limits of my knowledge, limit of my, edge of my, boundary of my,
      beyond my, outside my scope, outside my competence, beyond what I could, beyond my competence,
      not competent, out of my depth, where I stop, where my competence, what I do not know, not
      ready to, at the limit, not yet competent, competence stops, did not have the experience, not
      have the skills, my limits, my limitations, own limitations, hand on to, what I hand on,
      handed on, point at which I stop, where my scope ends, do alone, second pair of eyes`,
    likely: `limits, boundary, boundaries, uncertainty, uncertain, unsure, outside .. scope, beyond, new
      role, handed over to, handed back, deferred to, overconfident, honest about, grey area, guess,
      unaided, did not know, know my, cannot yet, more than my numbers, whom I call`,
    hint: `competence, competent, safely, confidence, scope, edge, limit, experience, freedom`,
  },
  "1.3": {
    plain: `second opinion, another opinion, asked for help, sought help, seek help, ask for help, asked
      for advice, sought advice, rang for advice, called for advice, another pair of eyes, asked a
      colleague, asked .. to look, reflected on, reflection, reflective, self-awareness, my own
      emotions, my feelings, how I felt, felt defensive, defensive, clinical supervisor, clinical
      supervision, changed my mind, emotional intelligence, I was wrong, I had been wrong, my bias,
      third opinion, asking for help, changed my plan`,
    likely: `debrief, mentor, talked it through, talked through, discussed with my supervisor, wrote about
      it, my own behaviour, feedback on myself, feedback about me, colleagues' feedback,
      multi-source feedback, 360 feedback, MSF, irritated, embarrassed, ashamed, angry, upset,
      frightened, honest with myself, learned about myself, willing to change, humility, admit,
      admitting, diary, second look, asked before, explain away, did not trust what I saw, tired`,
    hint: `felt, feel, advice, ask, stopped, realised, honest, hesitated, supervisor, recognised, help`,
  },
  "1.4": {
    plain: `took the history, took a history, history taking, took .. history, medication history,
      clinical history, needs assessment, holistic assessment, holistic needs, comprehensive
      assessment, assessed .. with, assessment in partnership, joint assessment, assessing ..
      together, examined, physical examination, physical assessment, clinical examination, frailty
      assessment, frailty scale, health passport, person with a learning disability, set the agenda,
      capacity assessment, holistic, what they had understood, hoped for, mattered most to`,
    likely: `assessed, assessment, her own account, his own account, what mattered, what matters, carer,
      and his wife, and her husband, and her daughter, with his mother, with her mother, key worker,
      family, chose .. tests, choose .. tests, agreed with her, agreed with him, decided with,
      collateral history, red flags, observations, social history, triage, consultation, mattered
      most, with a partner, open questions, assessed once, named for what happens next`,
    hint: `history, examine, asked .. about, needs, symptoms, wife, husband, daughter, son, mother,
      clinic, home, listened, partnership`,
  },
  "1.5": {
    plain: `breaking bad news, broke the news, bad news, unexpected news, difficult conversation, plain
      words, plain language, plain English, listened more, active listening, communication skills,
      communicated, communicate, communication, shared decision, person-centred, patient-centred,
      interpreter, checked what .. understood, body language, sign language, non-verbal, empathy,
      empathetic, tone of voice, wanted to know, advance care planning, explained .. options, open
      questions, before I said`,
    likely: `explained, explain, explaining, conversation, told her, told him, gently, kindly, compassion,
      silence, pause, waited, jargon, words, Deaf, blind, pictures, distressed, crying, cried,
      anxious, frightened, reassured, reassure, chose, choose, choice, options, listened, listening,
      let him choose, let her choose, what she wanted, what he wanted, dignity, understood, hoped
      for, in turn`,
    hint: `talked, talk, told, asked, understand, family, wife, decide, fear, voice, leaflet, heard`,
  },
  "1.6": {
    plain: `differential diagnosis, differential, diagnosis, diagnoses, diagnostic reasoning, clinical
      reasoning, interpretation, image interpretation, interpreted, discordant, concordance,
      clinical picture, clinical details, clinical question, correlated, correlating, correlation,
      compared .. previous films, compared with the previous, working diagnosis, pattern
      recognition, anchored, anchoring, cognitive bias, mechanism of injury, what does not fit, did
      not fit, does not fit, indeterminate, equivocal, subtle, suspicious, malignancy, probable
      fracture, occult fracture, incidental, missed fracture, red flag, next most likely, second
      explanation, alternative explanation`,
    likely: `reported, my report, reporting, radiograph, radiographs, film, fracture, lesion, mass, nodule,
      opacity, metastasis, metastases, abscess, tumour, effusion, haemorrhage, histology, biopsy,
      mammogram, diffusion, appearances, features, findings, finding, likelihood, concluded,
      conclusion, weighed, suspected, suspicion, sensitivity, complex case, ambiguous, vague, ruled
      out, excluded, raised .. possibility, confirmed, recommended .. MRI, advised MRI, suggested ..
      CT, requested, blood results, explanation, first idea, opinion as a fact, seen it differently`,
    hint: `scan, image, images, CT, MRI, ultrasound, x-ray, pain, symptoms, clinical, normal, abnormal,
      case, bone, chest, judgement, search`,
  },
  "1.7": {
    plain: `prescribed, prescribe, prescriber, prescribing, prescription, formulary, patient group
      direction, PGD, injected, injection, injections, dose of, titrated, deprescribed, antiemetic,
      antiemetics, analgesia, analgesic, steroid, medicine, medicines, medication, smoking
      cessation, nicotine replacement, healthy lifestyle, lifestyle advice, very brief advice, diet
      advice, adapted the treatment, adapted the plan, altered the treatment, changed the treatment,
      adjusted the, adjusting, treatment review, on-treatment review, started treatment, initiated,
      re-planned, re-planning, adaptive`,
    likely: `treatment, treatments, therapy, intervention, interventions, drain, drainage, aspirated,
      aspiration, intervene, suspended, side effects, toxicity, cream, dressing, exercise,
      rehabilitation, physiotherapy, social prescribing, deferred, reviewed her, reviewed him,
      reviewed .. later, follow-up, fraction, dose, catheter, nausea, vomiting, pain relief,
      interactions, adverse effect, allergy, reduced the`,
    hint: `started, stopped, adjust, changed, review, reduced, procedure, advice, plan, treated,
      injecting, clinic`,
  },
  "1.8": {
    plain: `near miss, risk assessment, clinical risk, managed the risk, managing risk, patient safety,
      safety checklist, contrast reaction, anaphylaxis, adrenaline, deteriorating, deteriorated,
      escalated, escalate, escalation, emergency, resuscitation, cardiac arrest, significant event,
      serious incident, incident report, safety incident, wrong patient, wrong site, wrong side,
      unexpected, hazard, unsafe, weighed .. risk, called for help, crash call, sepsis, stop point,
      LocSSIP, WHO checklist, safety net, safety-netting, radiation incident, extravasation,
      haemorrhaged, could not wait, cannot be undone`,
    likely: `risk, risks, safety, safe, safely, incident, harm, hypotensive, collapse, collapsed, faint,
      implant, pacemaker, MRI safety, controlled area, identity, checklist, checks, barrier, drill,
      protect, stopped, paused, datix, deviation, benefit against, risk and benefit, complication,
      complications, urgent, urgently, bleed, bleeding, unpredictable, contraindication, harmed,
      went wrong, not go as planned`,
    hint: `stop, pause, reaction, oxygen, judgement, protocol, decision, complicated, form, warned`,
  },
  "1.9": {
    plain: `safeguarding, social care, social services, multi-agency, multiagency, inter-agency, other
      agencies, MDT, multidisciplinary, multi-disciplinary, tumour board, organisational boundary,
      organisational boundaries, across organisations, between organisations, interface, across ..
      boundaries, joint clinic, joint session, joint visit, joint visits, joint working, shared
      care, handover between, between trusts, primary and secondary care, ambulance service,
      voluntary sector, charity, police, hospice, care home staff, referral pathway, care pathway,
      who holds the risk`,
    likely: `agencies, agency, GP, GPs, surgeons, oncologists, palliative, community nurses, district
      nurse, physiotherapists, pharmacist, speech and language, school, council, local authority,
      liaised, liaise, liaison, referrer, referred, other professions, other teams, other services,
      transfer, pathway, network, networks, handover, partner organisations, collaborated,
      collaboration, collaborate, agreed who, presented .. cases`,
    hint: `joint, together with, between us, nurse, consultant, discussed with, team, services, rang,
      agreed, boundary`,
  },
  "1.10": {
    plain: `role model, role-model, role modelling, modelling, modelled, set the example, setting an
      example, led by example, leading by example, advocate, advocated, advocating, advocacy,
      champion, championed, championing, health inequalities, inequality, inequalities, underserved,
      marginalised, seldom heard, hard to reach, equity, equitable, local population, population
      need, population health, deprived, deprivation, uptake, rural, homeless, prison, traveller,
      LGBT, trans, speak up for, spoke up for, spoke for`,
    likely: `example, imitate, dementia-friendly, dignity, good care, access, ethnic, minority, culturally,
      cultural, language barrier, reasonable adjustments, learning disability champion, lead
      radiographer, lead sonographer, new starters, vulnerable, availability, outreach, screening
      uptake, community, disadvantaged`,
    hint: `care, standard, visible, followed, gender, women, argued for, population, observed, local`,
  },
  "1.11": {
    plain: `logbook, log book, competency set, competencies, competence assessment, signed as competent,
      signed off as competent, competent for, area-specific, specialist skills, specialist
      knowledge, supervised reports, double-reported, double reported, double read, double-read,
      concordance, PERFORMS, film reader, recall rate, detection rate, reader statistics, reporting
      competence, preceptorship, independently performed, performed independently, DOPS, directly
      observed, direct observation, procedural skill, technical skill, case mix, volume, volumes,
      mini-IPX, image interpretation, colonography, stereotactic, brachytherapy, tomosynthesis,
      interventional`,
    likely: `competence, competent, specialty, specialist, reports, mammograms, screening mammograms,
      reading, procedures, caseload, assessor, independent, cases, normal variants, performed,
      positioning, technique, matching, cone-beam, planning, contouring, tolerance, accuracy,
      sensitivity, arbitration, cannulation, biopsies, portfolio of cases, cardiac, paediatric,
      dissection, modality`,
    hint: `skill, skills, knowledge, clinical, chest, CT, MRI, breast, ultrasound, observed, standard,
      range, unit`,
  },
};
