import type { Story } from "../portfolio";
import { opening, type Work } from "./work";

// Nine kinds of work in leadership and management.

export const colleagueFeedback = (work: Work): Story => ({
  title: "Colleague feedback: how I lead when it is busy",
  type: "msf",
  happened: `Fourteen colleagues answered, ${work.partner} among them. A facilitator read the answers with me and left nothing out.`,
  learned: "They trust me in a crisis. Three wrote that I take over small things, too.",
  changed: "I say aloud when I am stepping back, and then I do.",
  marks: ["autonomy", "complexity"],
  shows: {
    "2.1": "I asked those I work beside how that is, and changed one thing that they named.",
    "2.2": "They described our values in what I do on a full day, not in what I say.",
    "2.8": "What they wrote of bad days was steady, and I know now where it is not.",
  },
});

export const patientsSaid = (work: Work): Story => ({
  title: `What ${work.people} said about us`,
  type: "patient-feedback",
  happened: `We asked ${work.people} four questions over six weeks and read the comments together with two of them.`,
  learned: "What we were proud of they had not noticed. What they minded we had stopped seeing.",
  changed:
    "Two of the three things that they named are done. We wrote on the wall why the third is not.",
  marks: ["analysis", "innovation"],
  shows: {
    "1.5": "We changed what we say first, in words that came from them.",
    "2.2": "People came before the timetable when we chose what to change.",
    "2.3": "I set their answers beside last year's, and said how few they are.",
    "2.6": "Those who use the service read the comments with us and chose what came first.",
  },
});

export const scopeAgreed = (work: Work): Story => ({
  title: `Scope of practice for ${work.task}, agreed for a year`,
  type: "governance-document",
  happened: `My lead and I wrote down what I do alone in ${work.task}, what I do with a second pair of eyes, and what I hand on. We went through a year of cases to decide.`,
  learned: "I had asked for more than my numbers supported, and agreed when I saw them.",
  changed: "It is signed, has a date for review, and the rota names what I can be asked for.",
  marks: ["autonomy", "analysis"],
  shows: {
    "2.11": "The scope satisfies law and policy, and its limits are plain.",
    "4.6": "The document names who keeps it, how a change is recorded and when it is checked.",
  },
});

export const shorterDelay = (work: Work): Story => ({
  title: `Fewer ${work.delay}`,
  type: "quality-improvement",
  happened: `We counted ${work.delay} for eight weeks, tried one change at a time for twelve, and counted again. A published project gave us the first idea and the mistake to avoid.`,
  learned:
    "The change that I had been sure of did nothing. The one that a colleague suggested took a third off.",
  changed: "It is how we work now. The figure is on the board every Monday, good or bad.",
  answers: {
    problem: `Too many ${work.delay}: people wait, ring, and wait again.`,
    aim: "A third fewer within five months, and no more work for the front desk.",
    idea: "One change at a time, each for two weeks, with what is published as the first to try.",
    governance: "On the improvement register of the trust.",
    measures: "The count by week; how often it was counted; calls to the front desk.",
    baseline: "Eight weeks before anything was changed.",
    change:
      "The first contact offers a choice of two, and whoever offers it writes it down at once.",
    cycles:
      "The first three changed nothing. The fourth took a third off, and held for four weeks.",
    ownRole: "I led it, counted with two colleagues, and wrote it up.",
    ownShare: "60",
  },
  marks: ["innovation", "analysis"],
  shows: {
    "1.10": "I argued from what local people need, and did first what I asked of others.",
    "2.3": "The effect was measured before and after, with the other professions.",
    "2.5": "I led it from the first count to the new way of working, past my own team.",
    "4.1": "I began with what was published and said where we differ from it.",
  },
});

export const audit = (work: Work): Story => ({
  title: `Audit: ${work.audited}`,
  type: "audit",
  happened: `I audited ${work.audited} against our standard: a hundred cases in date order, a second person for every fifth one.`,
  learned:
    "We met the standard in nine of ten. The tenth was nearly always the same hour of the day.",
  changed:
    "The rota has changed for that hour. The re-audit is in six months, with the same method.",
  answers: {
    question: "Do we meet our own standard at every hour of the day?",
    standard: "Ninety-five of a hundred, as the department agreed.",
    method: "A hundred cases in date order, every fifth one by a second person.",
    sample: "100",
    numerator: "90",
    denominator: "100",
    result: "Ninety of a hundred; nearly all of the other ten in one hour of the day.",
    ownRole: "I set the standard with the lead, drew the sample and counted.",
    ownShare: "80",
  },
  marks: ["analysis", "complexity"],
  shows: {
    "2.3": "The audit shows what the role adds, and where it does not yet.",
    "2.4": "A colleague went through my sample, and what she found is in the plan.",
    "4.2": "Standard, sample and second counter were set before I looked, and it led to change.",
  },
});

export const peerReview = (work: Work): Story => ({
  title: `Peer review with ${work.peer}`,
  type: "peer-review-record",
  happened: `We exchanged twenty cases with ${work.peer}, without names on either side, and met to talk about the six on which we had differed.`,
  learned:
    "In four of the six we were both defensible. In the other two I was not, and knew it as soon as I saw them.",
  changed: "We wrote one shared rule. We exchange again next quarter.",
  marks: ["analysis", "autonomy"],
  shows: {
    "2.4": "What the review found became two changes to my practice, each with a date.",
    "3.5": "Two teams learned from each other's cases, and the next exchange is arranged.",
  },
});

export const rewritten = (work: Work): Story => ({
  title: `${opening(work.leaflet)}, rewritten with those who read it`,
  type: "co-production",
  happened: `Five former patients and a carer took ${work.leaflet} apart and put it together again. I kept the pen and lost most arguments.`,
  learned: "They left out what I thought essential, and the first reader did not miss it.",
  changed: "It is in use. The calls that ask what it means are down, though the numbers are small.",
  marks: ["innovation", "complexity"],
  shows: {
    "1.5": "The words are those that people use themselves.",
    "2.6": "Patients and a carer shaped it from the first line, and I did what they said.",
    "3.3": "It can be understood by somebody who is frightened and in a hurry.",
  },
});

export const businessCase = (work: Work): Story => ({
  title: `Business case: ${work.bid}`,
  type: "business-case",
  happened: `I wrote the case for ${work.bid}: three options, what each costs in money and in people, and what happens if we do nothing.`,
  learned: "The cheapest option would have cost us staff. I had to learn to show that in figures.",
  changed:
    "The board took the middle option. My assumptions are published, so that they can be challenged.",
  marks: ["innovation", "complexity"],
  shows: {
    "2.2": "The option that keeps faith with people and staff was put first, and costed.",
    "2.5": "It changes how a service is provided, beyond my own team.",
    "2.9": "It plans for the demand of the next five years and not of the last.",
    "3.7": "Training is in the costs: four colleagues will be able to do what two can now.",
  },
});

export const whatIsComing = (work: Work): Story => ({
  title: `What ${work.trend} would change for us`,
  type: "service-evaluation",
  happened: `Before anybody decides, I tried ${work.trend} on a month of our own cases, on paper and without touching anybody's care.`,
  learned: "It would help in a place where nobody had looked for help, and not where it is sold.",
  changed: "The board has two pages from me, with the three things that we must know first.",
  marks: ["innovation", "analysis"],
  shows: {
    "2.9": "I looked at what is coming with our own numbers before it came.",
    "4.1": "I read the studies that there are and set our month beside them.",
    "4.4": "I named the evidence that is missing and what is safe to do meanwhile.",
  },
});
