import type { FieldWords } from "../types";

/** Pillar 2, by code; how to read and mend it: the room's README. */
export const LEADERSHIP_AND_MANAGEMENT: Readonly<Record<string, FieldWords>> = {
  "2.1": {
    plain: `inclusive, inclusion, included, belonging, equality diversity, diversity, team relationships,
      working relationships, working relationship, relationships, relationship, team building, new
      team, role clarity, clear roles, each other's role, others' role, roles and responsibilities,
      who does what, internationally recruited, from abroad, overseas colleagues, welcomed,
      welcoming, buddy, team agreement, ways of working together, trust between, building trust,
      cultural awareness, microaggression, team charter, each profession by name`,
    likely: `roles, role, together, relations, conflict, mediated, bridge, huddle, team meeting,
      multi-professional team, accommodated, accommodate, teamwork, team worked, respected,
      neurodiverse, disability, collaborative, invited, morale, shared understanding, introduced
      myself, profession by name, asked each, together with the`,
    hint: `team, colleagues, handover, agreed, colleague, staff, communication, assistants`,
  },
  "2.2": {
    plain: `trust values, our values, organisation's values, organisational values, values, value-based,
      kindness, compassion, compassionate, putting people first, people first, patients at the
      centre, at the centre, NHS constitution, 6Cs, mission, civility, respect, respectful,
      integrity, dignity at work, reorganised, reorganisation, merger, merging, restructure,
      restructuring`,
    likely: `honest, honesty, openness, open about, transparent, lived, living the, behaviours, kind,
      kinder, what .. mattered, fairness, fair, humanity, waiting area, staff wellbeing, wellbeing,
      visible, service change`,
    hint: `centre, people, change, decisions, department, staff, patients`,
  },
  "2.3": {
    plain: `impact, value of the role, value of my role, added value, adds value, role adds, role added,
      outcomes, outcome measures, before and after, compared .. before, turnaround, turnaround time,
      turnaround times, cost saving, cost-effective, cost effectiveness, savings, patient
      satisfaction, satisfaction, satisfaction survey, patient experience, key performance, KPI,
      dashboard, performance data, team performance, my performance, evaluated the clinic, evaluated
      the role, service evaluation, impact statement, what difference, made a difference, benefits
      realised, baseline, counted again`,
    likely: `evaluated, evaluation, evaluate, reduced waiting, waiting time, waiting times, admissions,
      unplanned, length of stay, fell from, rose from, per cent, quality of life, effectiveness,
      performance, recall rate, reader statistics, benchmark, benchmarked, figures, access, reject
      rates, outcome, extended role, advanced role, value for money, capacity released, comments,
      counted, minutes from, took a third off`,
    hint: `compared, measure, measured, rate, cost, months, results, fell, rose, better, experience,
      safety`,
  },
  "2.4": {
    plain: `peer review, peer reviewed, peer-reviewed, peer audit, discrepancy meeting, discrepancy,
      discrepancies, action plan, improvement plan, reviewed by a peer, reviewed by colleagues,
      reviewed blind, blind review, external review, external peer, colleagues reviewed, scored each
      other, image review, peer feedback, lessons learned, learned from .. review, double read,
      double-read, QSI review, accreditation visit, appraised by peers, exchanged .. cases, without
      names`,
    likely: `reviewed, my scores, re-score, rescore, action, actions, agreed a plan, changed my own
      practice, feedback from, recommendations, response to .. review, missed, blind, multi-source
      feedback, benchmarked against, observed my, peers, peer, quality assurance, improvement
      actions, differed, exchange again, findings did not agree`,
    hint: `review, plan, improved, colleague, cases, disagreement, changed, reports, rejects, feedback,
      centre`,
  },
  "2.5": {
    plain: `redesign, redesigned, service redesign, new pathway, pathway redesign, new service, new way of
      working, new ways of working, transformation, transformed, service improvement, quality
      improvement, QI project, improvement project, PDSA, pilot, piloted, business case, led the
      change, leading change, change management, set up a service, set up .. clinic, set up ..
      service, introduced a service, one-stop, straight-to-test, radiographer-led, nurse-led,
      extended hours, seven-day, seven day, new clinic, implementation plan, stakeholders,
      stakeholder, service development, reconfiguration, one change at a time, options appraisal, do
      nothing`,
    likely: `pathway, unmet need, demand, capacity, waiting list, backlog, bottleneck, led the, innovation,
      innovative, proposed, project, workforce model, rolled out, roll out, spread, sustainability,
      sustained, rota, options, community diagnostic, diagnostic hub, median wait, DNA rate,
      same-day, process mapping, mapped, resistance, change .. service, lean, trial period,
      approved, finance, estates, delay, delays, cheapest, what each costs, how we work now`,
    hint: `led, change, service, wait, waits, clinic, staffing, new, improve, set up, data, feedback,
      complaints`,
  },
  "2.6": {
    plain: `co-produced, coproduced, co-production, coproduction, co-design, co-designed, codesign,
      co-designing, patient panel, panel members, patient and public involvement, PPI, PPIE, patient
      involvement, public involvement, patient group, patient representatives, service users,
      experts by experience, lived experience, focus group, focus groups, listening event, you said,
      said we did, patient stories, carers told us, patients told us, parents told us, they told us,
      healthwatch, community group, former patients, engagement event, suggestions from patients,
      said about us, read .. together with, former patients and`,
    likely: `carers, parents, users, volunteers, rewrote, rewritten, wrote with patients, invited patients,
      invited carers, asked patients, asked carers, design group, what they said, acted on,
      communities, community, autistic, workshop, survey of patients, patient survey, comments,
      feedback from patients, families, involved, involve, reported back, with us, named are done,
      they left out`,
    hint: `patients, leaflet, asked, told us, together, changed, ideas, local, staff and patients`,
  },
  "2.7": {
    plain: `consultancy, consulted, consult me, adviser, advisor, advisory, advised, advising, expert
      advice, expert opinion, expert witness, expert group, expert reference, working party, working
      group, national guidance, national guideline, steering group, task and finish, neighbouring
      trust, another trust, other trusts, unwarranted variation, variation, regional, nationally,
      alliance, cancer alliance, influence, influenced, influencing, professional body, special
      interest group, college committee, represented radiographers, represented, policy, adopted by,
      rolled out across the region`,
    likely: `expert, expertise, opinion, national, region, guidance, shared .. protocol, spread, spreading,
      adopted, ask me, committee, network lead, standardise, standardised, consensus, other
      hospitals, other units, other centres, good practice, best practice, consultation,
      commissioned`,
    hint: `advice, units, service, practice, trust, recommend, guide, wrote, leaders`,
  },
  "2.8": {
    plain: `major incident, surge, power cut, outage, cyber, outbreak, pandemic, winter pressures, crisis,
      took charge, took the lead, stayed calm, calm, calmly, under pressure, unprecedented, split
      the team, led the team, leading the team, shift lead, in charge, delegated, delegation,
      delegate, allocated tasks, priorities, prioritised, short-staffed, systems down, downtime,
      contingency, business continuity, command, decisive, steadied, worst day, could not wait, take
      over`,
    likely: `leadership, lead, led, leader, unexpected, uncertainty, unforeseen, confidence, debrief,
      debriefed, trauma call, resus, busy, chaos, off sick, rota, overnight, huddle, empowered,
      empower, encouraged, junior, leaders, supported the team, staff shortage, breach, colleagues
      were ill, list was full, others lead, hardest day`,
    hint: `team, pressure, staff, people, decided, night, split, ran, room, situation`,
  },
  "2.9": {
    plain: `horizon scanning, horizon, genomics, genomic, genetic, artificial intelligence, AI, algorithm,
      algorithms, emerging technology, new technology, new technologies, digital, future, futures,
      forecasting, forecast, projections, projected, demographic, ageing population, population
      change, workforce projections, long term plan, ten-year plan, theranostics, proton, precision
      medicine, net zero, sustainability, climate, carbon, green, upcoming, prepare for, getting
      ready, social change`,
    likely: `years' time, in three years, in five years, by 2030, by 2035, trend, trends, software, market,
      briefing, pilots, watching, keep an eye, anticipate, anticipated, anticipating, adapting,
      strategy, strategic, prevalence, public health, new drugs, new therapies, therapies, machine
      learning, targeted lung, lung health checks, low-dose, innovation, lifestyle, gene, national
      plan`,
    hint: `need, needs, coming, ready, population, technology, capacity, planning, early, change,
      screening`,
  },
  "2.10": {
    plain: `raised a concern, raising a concern, raised concerns, raise concerns, raising concerns, speak
      up, speaking up, spoke up, spoken up, freedom to speak up, whistleblowing, whistleblow,
      challenged, challenge, challenging, disagreed, disagree, questioned, questioning, civil
      challenge, authority gradient, unsafe staffing, concern about, told me that I was wrong,
      thanked her for, thanked him for, being told that, accepted the criticism, accepting
      challenge, courage, brave, ask for a check, asked to question, question my order`,
    likely: `concern, concerns, criticism, criticised, politely, respectfully, respect, hierarchy,
      objected, pushed back, stood my ground, unsafe, guardian, bullying, bullied, difficult to say,
      reported it, welfare, safety huddle, hard to hear, escalate, confront, confronted, waited for
      somebody else, say so, said so before`,
    hint: `said, safety, told, wrote to, rang, explained why, manager, staff, defend, disagreement`,
  },
  "2.11": {
    plain: `scope of practice, my scope, extending my scope, extended scope, scope agreed, agreed scope,
      job description, job plan, entitlement, entitlement letter, entitled to, indemnity, insurance,
      formulary .. agreed, agreed with my employer, my employer, employer's procedures, non-medical
      referrer, non-medical referral, referral rights, delegated authority, protocol for my role,
      vicarious liability, credentialing, limits agreed`,
    likely: `scope, agreed limits, what I may, may report, may request, may prescribe, may do, negotiated,
      with my manager, with the head of, medical lead, radiation protection, regulations, legal,
      governance committee, personal formulary, drew up, agreement, extension, extend, extended,
      formally agreed, authorised, authorisation, remit, local rules`,
    hint: `agreed, policy, governance, law, role, limits, employer, written, signed, letter, supervision`,
  },
};
