import type { FieldWords } from "../types";

/** Pillar 3, by code; how to read and mend it: the room's README. */
export const EDUCATION: Readonly<Record<string, FieldWords>> = {
  "3.1": {
    plain: `development plan, personal development plan, PDP, learning needs, learning plan, learning
      agreement, learning contract, learning objectives, gap analysis, appraisal, appraised, SWOT,
      self-assessment, self-assessed, four pillars, all four pillars, each pillar, every pillar,
      across the pillars, objectives for the year, my objectives, training plan, educational
      supervisor, action plan for my, career plan, induction meeting`,
    likely: `pillar, pillars, scored myself, rated myself, rate myself, my gaps, goals, goal, framework,
      next year, placement, mentor for, agreed a plan, my development, trainee, identify .. needs,
      module, strengths, weaknesses, reviewed .. quarter, timetable, study leave`,
    hint: `plan, supervisor, needs, development, learning, research, leadership, course, coaching, gap,
      dates`,
  },
  "3.2": {
    plain: `self-directed, self directed, taught myself, teaching myself, independent learning,
      independent study, own learning, my own time, in the evenings, level 7, level-7, masters
      module, master's module, 30 credits, thirty credits, sixty credits, dissertation, essay,
      assignment, coursework, webinar, study day, course, short course, online course, e-learning,
      textbook, CPD, continuing professional development, reflective log, reflective journal,
      reflective account, reading list, leadership programme, leadership course, deliberate
      practice, MSc, certificate`,
    likely: `module, credits, studied, study, reading, read about, books, conference, attended, lectures,
      passed, completed .. module, log, logged, what I would do differently, revised, self-study,
      feedback said, critically reflected, learned by, podcast, quiz, programme, university`,
    hint: `learned, learning, gaps, knowledge, online, took part, notes, practised, weak, weakest,
      reflective`,
  },
  "3.3": {
    plain: `health literacy, low literacy, literacy, teach-back, teach back, easy read, readability,
      reading age, patient information, information leaflet, patient education, patient empowerment,
      empower, empowered, empowerment, self-management, self-care, self care, informed choice,
      informed decision, shared decision, shared decision-making, decision aid, decision tool,
      patient activation, coping strategies, set their own, set her own, set his own, helped ..
      understand, help .. understand, understand .. choices, take control, control`,
    likely: `leaflet, booklet, video, pictures, understand, understanding, understood, information,
      informed, confidence to, readiness, felt ready, choices, decide about, advice, look after,
      learning disabilities, skin care, group session, expectations, questions, preparation, support
      group, survivorship, health coaching, calls that ask what`,
    hint: `chose, decide, help, women, carers, young person, wife, plain, words, home, listen, scan,
      meeting, session`,
  },
  "3.4": {
    plain: `learning culture, culture of learning, learning environment, learning organisation, journal
      club, learning from excellence, place to learn, protected study time, protected learning time,
      lunch and learn, learning opportunities, culture, positive learning, celebrate, celebrated,
      celebrating, shared learning, learning hub, education strategy, open to all, psychological
      safety, excellence reporting, placement feedback, monthly meeting`,
    likely: `weekly session, all grades, everyone learns, motivated, motivate, enthusiasm, attendance,
      organise, organised, placements, students, whole department, across the trust, whole trust,
      hospitals, library, curiosity, inspire, inspired, what went well, encourage learning,
      excellence, safe to, anybody brings, anybody, worst case`,
    hint: `learning, learned, started, staff, weekly, monthly, journal, session, noticeboard, study`,
  },
  "3.5": {
    plain: `events and learning meeting, learning meeting, REALM, discrepancy meeting, morbidity and
      mortality, M&M, team learning, learned as a team, shared lessons, shared lesson, Schwartz,
      debriefs, team debrief, hot debrief, multi-professional debrief, multiprofessional learning,
      interprofessional learning, after action review, peer review session, image review session,
      review sessions, group reflection, group supervision, action learning set, case review
      meeting, learning across, learning event, no blame, nobody was blamed, peer learning, peer
      support`,
    likely: `debrief, facilitate, facilitated, facilitator, chair, brought together, bring together,
      anonymised, each other's scans, one another's, peer review, peers, reviewing together, scored
      each other, lessons, lesson, multi-professional, whole team, wider team, cases, discuss,
      discussion, reviewed together, meeting`,
    hint: `team, sonographers, radiographers, nurses, case, meet, learned, shared, peer, review, own`,
  },
  "3.6": {
    plain: `training needs analysis, training needs, training gap, development needs, learning needs of,
      skills gap, struggling, struggled, noticed that she, noticed that he, noticed that a, lacked
      confidence, unsure about, newly qualified, preceptee, preceptor, career conversation,
      apprenticeship, apprentice, individual needs, extra support, support plan, dyslexia,
      adjustments, returning to practice, return to work, spotted, talent`,
    likely: `needed, avoided, asked all, asked colleagues what, potential, progress, progression,
      supported, arranged sessions, arranged, funding, band 5, band 6, junior, trainee, new starter,
      colleague who, helped .. colleague, talked to her, found out what, met them, identified,
      needs, bespoke, assistant practitioners, her confidence, his confidence, courage, wanted to be
      able to, more practice, first-year`,
    hint: `noticed, need, support, gap, training, help, colleague, staff, skills, confidence`,
  },
  "3.7": {
    plain: `workforce capability, workforce development, workforce capacity, work-based training,
      work-based learning, workplace learning, interprofessional, inter-professional, upskill,
      upskilled, upskilling, skill mix, skill-mix, training programme, training package, competency
      package, rolled out training, succession planning, succession, grow our own, growing our own,
      trained .. staff, train the trainer, simulation, simulation training, academy, retention, used
      in practice, in-house training, cross-trained, cross-skilling`,
    likely: `trained, train, training, competent, workforce, capacity, capability, backfill, HR, cascaded,
      e-learning, curriculum, educator, nurse educator, ward nurses, recruitment, recruit, bank of,
      supply, pipeline, whole unit, expanded, skills, learning at work, designed`,
    hint: `staff, team, nurses, assessed, rota, unit, university, planned, reporters, together,
      supervised`,
  },
  "3.8": {
    plain: `taught, teaching, teach, lecture, lectured, lecturer, lecturing, tutorial, tutorials, tutor,
      mentor, mentored, mentoring, mentee, coach, coached, coaching, supervised a student,
      supervised students, supervising, supervise, supervisor of, practice educator, clinical
      educator, viva, MSc students, first-year students, student radiographer, students, learners,
      lesson plan, teaching observation, observed teaching, role play, simulation session, workshop,
      trainees, trainee reporters, gave feedback, give feedback, external examiner, OSCE, learning
      agreement with, supervised a, supervision of a`,
    likely: `trainee, session, sessions, evaluation forms, evaluations, learner, student, demonstrate,
      demonstrated, weekly meeting, meet every week, her confidence, agenda, confidence, encouraged,
      assessor, assess, workplace assessments, mock, university, group, facilitated, role modelling,
      apprentices, played by, observer, feedback begins`,
    hint: `feedback, learn, learned, questions, confident, support, cases, watched`,
  },
};
