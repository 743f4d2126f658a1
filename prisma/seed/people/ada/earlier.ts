import type { Story } from "../../portfolio";

// What Ada wrote before this spring, newest first.

export const lungMeeting: Story = {
  title: "Lung cancer meeting: four cases presented",
  type: "mdt-assessment",
  setting: "District general hospital, lung cancer meeting",
  happened:
    "I presented four cases while Cai watched. Two of the four did not fit their histology. I said so first, and the meeting changed one plan.",
  learned:
    "I speak to the surgeons and forget the specialist nurse, who knew what the fourth person wanted.",
  changed: "I now ask her before I begin. She has spoken first in every meeting since.",
  marks: ["autonomy", "analysis"],
  shows: {
    "1.6": "I put image, history and histology side by side and named the two that disagreed.",
    "2.1": "I brought in those who had not spoken, and the plan was better for it.",
    "2.10":
      "I challenged the order of the plan in front of its author, and thanked him for hearing it.",
  },
};

export const scope: Story = {
  title: "Scope of practice agreed with the reporting lead",
  type: "governance-document",
  happened:
    "We went through a year of my reporting and wrote down what I report alone, what I report with a second reader, and what I hand on. Chest on the urgent pathway moved from the second list to the first.",
  learned:
    "I had asked for spine as well. The numbers did not support it, and I agreed when I saw them.",
  changed: "The scope is signed for a year. My name on the rota now says what I can be asked for.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.1": "I work within a scope that I helped to write and can be held to.",
    "1.2": "I agreed that spine is beyond me for now, with what would change that.",
    "2.11": "It is signed by the employer, satisfies our policy and has a date for review.",
  },
};

export const patientsOnWaiting: Story = {
  title: "What patients said about waiting in imaging: six months of comments",
  type: "patient-feedback",
  setting: "District general hospital, imaging waiting area",
  happened:
    "I read 212 comments from six months, sorted them with our volunteer, and asked eleven people in the waiting area whether we had understood.",
  learned:
    "Few minded the length of the wait. They minded not knowing whether they had been forgotten.",
  changed:
    "Somebody now walks through the waiting area every half-hour and says who is next. Complaints of this kind fell from nine to two in a quarter.",
  marks: ["analysis", "innovation"],
  shows: {
    "1.4": "I began with what people told me and checked my reading of it with them.",
    "1.5": "We changed what we say while people wait, in their words and not in ours.",
    "2.2": "The change costs us time and is worth it by the values we print on the wall.",
    "2.3": "I compared complaints before and after, and said how small the numbers are.",
    "3.3": "People told us what they needed to know in order to wait well, and now they are told.",
  },
};

export const threeTimes: Story = {
  title: "Asking for a second opinion three times in one day",
  type: "reflective-account",
  happened:
    "A wrist, a hip and a chest. I asked once because I did not know, once because I did not trust what I saw, and once because I was tired.",
  learned: "The third was the one I nearly did not ask for, and the one in which I was wrong.",
  changed:
    "After seven hours I ask for a second look at anything that will be acted on the same day. I have told the team, and two others now do it too.",
  marks: ["complexity", "autonomy"],
  shows: {
    "1.2": "I recognised being tired as an edge of my competence and acted on it.",
    "1.3": "I asked three times in a day and can say honestly why, each time.",
    "2.10":
      "I told a senior colleague that his “it is fine” had come too fast, and he looked again.",
  },
};

export const colleagues: Story = {
  title: "Colleague feedback on joining the reporting team",
  type: "msf",
  happened:
    "Nine colleagues of three professions answered. Bea read the answers with me and left nothing out.",
  learned:
    "They find me calm and clear. Two wrote that I go quiet when I disagree, and they would rather hear it.",
  changed:
    "I say “I see it differently” at once now, and then the reason. Bea asks me about it each month.",
  marks: ["complexity", "autonomy"],
  shows: {
    "2.1": "I asked those I work beside how I am to work with, and changed one thing.",
    "2.8": "They described how I behave on a bad day, and it was better than I had feared.",
  },
};

export const chestTeaching: Story = {
  title: "Teaching observed: searching a chest radiograph",
  type: "teaching-observed",
  happened:
    "I taught eight student radiographers to search a chest radiograph in a fixed order. Owen sat at the back and counted how often I answered my own questions.",
  learned:
    "Eleven times in forty minutes. The silence that I could not bear was four seconds long.",
  changed: "I count to eight now. In the second session they found the nodule before I had to.",
  marks: ["autonomy", "complexity"],
  shows: {
    "3.4":
      "I had my own teaching watched and told the students so; two asked to be watched in turn.",
    "3.6": "I noticed that three of them had never been shown a normal film, and began there.",
  },
};

export const unexpected: Story = {
  title: "Conversation observed: explaining an unexpected finding",
  type: "mini-cex",
  happened:
    "A man who had come about his knee had to hear that I had asked for another examination. Ruth listened while I told him, and then asked him what he had understood.",
  learned:
    "He had understood the what and not the when. I had said “soon”, which to him meant that evening.",
  changed: "I give a day, and write it down for people to take with them.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.4": "I asked what he feared before I explained, and it was not what I had guessed.",
    "1.5": "I used plain words and waited; he asked the question that mattered.",
    "3.3": "I judged how much he wanted to know that day, and he chose what came next.",
  },
};

export const hotReporting: Story = {
  title: "GP chest radiographs before and after a hot-reporting slot",
  type: "service-evaluation",
  happened:
    "For three months I reported the chest radiographs of two practices while the patients were still here. I compared 140 before with 151 after: time to report, calls back, second visits.",
  learned:
    "Time to report fell from three days to forty minutes. Calls back did not fall at all, which I had promised.",
  changed: "The slot stays. I took the sentence about fewer calls out of our plan.",
  marks: ["analysis", "innovation"],
  shows: {
    "2.2": "We kept what helps the person in the room, and said openly what it did not do.",
    "2.3": "The figures show what the role added, and one thing that it did not.",
  },
};

/** Sent in again a year later, after somebody had counted once more. */
export const hotReportingCorrected: Story = {
  ...hotReporting,
  happened:
    "For three months I reported the chest radiographs of two practices while the patients were still here. I compared 138 before with 151 after: time to report, calls back, second visits. (Two of the 140 in my first version had been counted twice. Nothing else changes.)",
};

export const majorIncident: Story = {
  title: "Alone in the reporting room during a major incident exercise",
  type: "acat",
  happened:
    "The exercise sent us thirty films in fifty minutes. I was the only reporter. I set an order, said it aloud, and asked the emergency consultant to question it after ten minutes.",
  learned: "I kept looking for what was interesting. The useful word was “next”.",
  changed:
    "The order is on a card in the room now. Two colleagues have run the next exercise with it.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.1":
      "I answered for each decision, wrote the time beside it and stayed within the protocol for such days.",
    "1.8": "I sorted thirty films by what could not wait, and told others what to watch for.",
    "2.8": "I led from the reporting room, calmly by all accounts, and handed over without a gap.",
  },
};

export const journalClub: Story = {
  title: "Journal club: appraisal of a wrist-fracture ultrasound trial",
  type: "reflective-account",
  happened:
    "I appraised a trial of ultrasound for wrist fractures in front of fourteen people, with a checklist that I had sent round before.",
  learned:
    "The trial left out the children we see most, and I nearly missed it. I told the group what it could and could not change for our wrist pathway.",
  changed: "I now read the table of participants first. We have written to the authors.",
  marks: ["analysis", "complexity"],
  shows: {
    "3.2": "I chose a paper outside my comfort, and taught myself what I needed to judge it.",
    "4.3": "I weighed the trial against our own audit and two older studies.",
    "4.4": "I named the children who are missing, and asked the people who could find out.",
  },
};

export const justification: Story = {
  title: "Audit of my justification notes",
  type: "audit",
  happened:
    "Sixty of my own justifications against our standard, drawn by a colleague. Fifty-four met it in full. Six lacked the previous examination.",
  learned: "All six were in the last hour of a long day.",
  changed: "The field is now the first on my screen. A second sample of sixty had one.",
  marks: ["analysis", "autonomy"],
  shows: {
    "1.1": "I checked my own work against the law and our standard, and put it right.",
    "2.4": "A colleague drew the sample and told me what she would change; I did.",
    "2.11": "It shows that I justify within the scope and entitlement that I was given.",
  },
};

export const interpretation: Story = {
  title: "Level-7 module: image interpretation, 60 credits",
  type: "level-7-module",
  setting: "University",
  happened:
    "Module work on search and decision errors, with 200 cases and two examinations, passed at level 7.",
  learned: "My errors are of decision, not of search: I see it and talk myself out of it.",
  changed: "I report my first impression to myself before I look at the request.",
  marks: [],
  shows: {
    "1.6": "The examinations tested reasoning over 200 cases in clear-cut and in doubtful films.",
    "1.11": "The module is the one that my post asks for.",
    "3.1": "It was the first goal of my first learning plan.",
  },
};

export const plainFilmLead: Story = {
  title: "Six months as plain-film lead: setting the pace for justification",
  type: "quality-improvement",
  happened:
    "I led plain film for six months while the post was empty. I asked everybody to write a justification that the next shift could read, and wrote mine first.",
  learned: "People copy what you do at half past four, not what you say at half past eight.",
  changed:
    "Three in four justifications could be read by the next shift at the end, one in three at the start.",
  marks: ["autonomy", "innovation"],
  shows: {
    "1.10":
      "I set the example that I asked for, and argued for the people who come on the last bus.",
  },
};

export const newlyQualified: Story = {
  title: "What newly qualified radiographers said about working with me",
  type: "msf",
  happened: "Seven newly qualified radiographers answered five questions, without names.",
  learned: "They said that I explain well and that I walk too fast.",
  changed: "I walk more slowly. I have asked to be told.",
  marks: ["autonomy"],
  shows: {
    "1.10": "They named what they have copied from me, without having been asked for it.",
  },
};
