import type { Story } from "../portfolio";
import { opening, type Work } from "./work";

// Five kinds of work in research.

export const researchModule = (work: Work): Story => ({
  title: "Level-7 module: research methods, 30 credits",
  type: "level-7-module",
  setting: "University",
  happened: `A protocol, a critical review and a small analysis. My protocol asks about ${work.question}.`,
  learned: "My question was three questions. The review got shorter each time I understood more.",
  changed: "I ask “compared with what?” in meetings now, and have been thanked for it twice.",
  marks: ["analysis", "innovation"],
  shows: {
    "3.1": "It closed the gap that my learning plan had put first.",
    "3.2": "I found the reading, the mentor and the time for it myself.",
    "4.1": "The protocol starts from published research and is meant to change our practice.",
    "4.2": "The analysis evaluates our own service, with its method and its limits.",
    "4.3": "The review weighs eleven studies, and says which of them should not be believed.",
  },
});

export const newRecord = (work: Work): Story => ({
  title: "Six months of the new record: what was still missing",
  type: "service-evaluation",
  happened: `Half a year after we changed our record in ${work.place} I went back: which fields are filled, which are filled with nothing, and which nobody needs.`,
  learned: "A field that must be filled is filled. That does not make it true.",
  changed: "Two fields are gone and one is new. The same sample is due in six months.",
  marks: ["analysis", "complexity"],
  shows: {
    "4.2":
      "I evaluated with a sample and a rule that were fixed beforehand, and the result changed the form.",
    "4.6": "I went back to see whether the record that we had made can be relied on.",
  },
});

export const poster = (work: Work): Story => ({
  title: `Poster: ${work.finding}`,
  type: "presentation",
  setting: "Regional study day",
  happened: `${opening(work.finding)}: that was the poster. It gave the denominator first and the doubt second.`,
  learned: "Most people asked how we had persuaded the others, which was not on it.",
  changed: "Three departments have our protocol, with the lessons attached.",
  marks: ["innovation", "analysis"],
  shows: {
    "2.7": "Other departments asked how it is done, and two of them do it now.",
    "4.7": "I chose a form in which busy people could use what we found.",
  },
});

export const grant = (work: Work): Story => ({
  title: `Small-grant bid: ${work.question}`,
  type: "grant",
  setting: "Hospital with university partner",
  happened: `With a lecturer and a patient as partners I wrote a bid to study ${work.question}. We were turned down with two pages of advice, and are writing again.`,
  learned: "The patient's question was better than ours, and is now the title.",
  changed: "We meet monthly. A student has begun on the part that needs no money.",
  marks: ["innovation", "complexity"],
  shows: {
    "4.4": "The bid sets out what is not known, and why it matters to the people we see.",
    "4.5": "A question from practice became a proposal with partners and a budget.",
    "4.8": "It ties the department to the university beyond a single person.",
  },
});

export const honoraryDay = (work: Work): Story => ({
  title: "A day a month at the university",
  type: "reflective-account",
  setting: "University",
  happened: `For a year I have spent a day a month with a research group, and brought them what puzzles us in ${work.place}.`,
  learned: "They need us for questions more than for data. I had it the other way round.",
  changed: "Two of our questions are student projects now, and one of theirs is tried here.",
  marks: ["innovation", "autonomy"],
  shows: {
    "4.5": "I put questions forward, and two of them are being studied.",
    "4.8": "I go between clinic and university, and both have changed something because of it.",
  },
});
