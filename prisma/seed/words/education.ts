import type { Story } from "../portfolio";
import type { Work } from "./work";

// Seven kinds of work in education.

export const teachingObserved = (work: Work): Story => ({
  title: `Teaching observed: ${work.topic}`,
  type: "teaching-observed",
  happened: `I taught twelve colleagues of four professions about ${work.topic}. An observer counted who spoke, and for how long.`,
  learned: "I spoke for thirty-one of forty minutes. I had thought that it was half.",
  changed: "I now stop every ten minutes and let them teach each other what they have heard.",
  marks: ["autonomy", "complexity"],
  shows: {
    "3.4": "I had my own teaching watched, and told the room what the observer had found.",
    "3.7": "A month later seven of the twelve were using it, and I had asked all of them.",
    "3.8": "I taught by example, the mistakes with the rest.",
  },
});

export const learningPlan = (work: Work): Story => ({
  title: `My learning plan, with ${work.avoided} in front`,
  type: "supervision-record",
  happened: `My supervisor and I set what I can do beside what I avoid, pillar by pillar. I had avoided ${work.avoided} for two years without either of us saying so.`,
  learned: "I plan what I enjoy, and call it need.",
  changed: "Each half-year has one goal a pillar, and the thinnest comes first.",
  marks: ["autonomy", "analysis"],
  shows: {
    "3.1": "I appraised my needs against all four pillars and agreed a plan that covers each.",
    "3.2": "Two of the goals were reached before the review, by my own doing.",
  },
});

export const learningAgreement = (work: Work): Story => ({
  title: `Learning agreement with ${work.learner}`,
  type: "supervision-record",
  happened: `I supervised ${work.learner} for half a year. We wrote down what they wanted to be able to do, and what I had seen that they had not mentioned.`,
  learned: "I had been about to give more practice where more courage was wanted.",
  changed: "We agreed one hard case a week, chosen by them. The plan was met a month early.",
  marks: ["autonomy", "analysis"],
  shows: {
    "3.6": "I noticed what was needed behind what was asked for, and found a way to it.",
    "3.8": "I supervised to a written agreement and coached without taking over.",
  },
});

export const course = (work: Work): Story => ({
  title: "Course: supervising and assessing in practice, three days",
  type: "course",
  setting: "University",
  happened: `Three days with people from nine professions, and an assessed conversation with ${work.learner} played by an actor.`,
  learned: "My feedback begins with what I would have done. The other person should begin.",
  changed: "I ask “what did you notice?” first. The answers are better than mine.",
  marks: ["complexity", "analysis"],
  shows: {
    "3.4": "I brought a way of giving feedback back to the department, and it has been taken up.",
    "3.6": "I learned to ask what somebody needs before deciding it for them.",
  },
});

export const peerLearning = (work: Work): Story => ({
  title: "A peer learning meeting, from the first to the tenth",
  type: "mdt-contribution",
  happened: `I began a monthly meeting in ${work.place} at which anybody brings something that they would do differently. Four came to the first, nineteen to the tenth.`,
  learned:
    "It grew when I brought my own worst case. Before that they had been waiting to see whether it was safe.",
  changed:
    "Others take the chair now. What we agree is written on one page and looked at again after three months.",
  marks: ["innovation", "complexity"],
  shows: {
    "2.4": "Lessons became a page of changes with names and dates, and we check them.",
    "3.4": "The meeting has made learning from mistakes ordinary here.",
    "3.5": "All grades and professions bring cases, and what we share is kept.",
  },
});

export const studyDay = (work: Work): Story => ({
  title: `Taught at the regional study day: ${work.topic}`,
  type: "teaching-observed",
  setting: "Regional study day",
  happened: `I gave a session for sixty people on ${work.topic}, with our own results in it, the bad quarter too. An educator watched.`,
  learned: "The bad quarter got the questions. Nobody asked about the good ones.",
  changed:
    "The slides are shared with our method attached. Two departments have written to say what they found.",
  marks: ["autonomy", "innovation"],
  shows: {
    "3.7": "People of other departments can now do it, and I asked them later whether they do.",
    "4.7": "Our results reached those who can use them, the disappointing ones among them.",
  },
});

export const journalClub = (work: Work): Story => ({
  title: `Journal club: a trial of ${work.trial}`,
  type: "reflective-account",
  happened: `I appraised a trial of ${work.trial} with a checklist that I had sent round before.`,
  learned:
    "I read the discussion first and believed it. The table of participants said something else.",
  changed:
    "I read the tables first now, and ask the group to bet on the result before they see it.",
  marks: ["analysis", "complexity"],
  shows: {
    "3.2": "I chose a paper beyond my comfort and taught myself what I needed to judge it.",
    "4.3":
      "I weighed the trial against our audit and an older review, and was careful with the answer.",
  },
});
