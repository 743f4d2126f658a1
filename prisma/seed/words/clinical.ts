import type { Story } from "../portfolio";
import type { Work } from "./work";

// Ten kinds of day in clinical practice, in the words of whoever lived it.

export const miniCex = (work: Work): Story => ({
  title: `Mini-CEX: ${work.case}`,
  type: "mini-cex",
  happened: `My assessor watched me work through ${work.case} in ${work.place}, from the request to what I told ${work.partner}. I said aloud what I was weighing and what would have changed my mind.`,
  learned:
    "I reach a first idea quickly and then look for what fits it. Saying a second idea aloud slows me down just enough.",
  changed: "I write down the next most likely explanation before I settle on the first.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.2": "I stopped where my scope ends and said who should take the next step.",
    "1.6":
      "I set what I saw against the history and earlier results, and named the alternative that I ruled out.",
    "1.8": "I dealt first with what could not wait, and left a safety net for the rest.",
  },
});

export const cbd = (work: Work): Story => ({
  title: `Case-based discussion: ${work.puzzle}`,
  type: "cbd",
  happened: `I brought ${work.puzzle} to my supervisor after two colleagues had seen it differently. We went back over what was known at each point and what I had done with it.`,
  learned:
    "I had treated the first opinion as a fact. Asking for the third one sooner would have spared somebody a week.",
  changed: "When I notice that I am explaining something away I ask, and I write down why I asked.",
  marks: ["complexity", "analysis"],
  shows: {
    "1.3": "I asked before I was certain, and changed my plan because of what I heard.",
    "1.6": "I weighed three explanations and kept the one that accounted for all of it.",
    "1.7":
      "I altered a plan that had begun, within my entitlement, and set the day for looking again.",
  },
});

export const dops = (work: Work): Story => ({
  title: `DOPS: ${work.procedure}`,
  type: "dops",
  happened: `I carried out ${work.procedure} with my assessor in the room. One step did not go as planned: I stopped, explained why, and went on another way.`,
  learned: "Stopping early cost four minutes. Going on would have cost the result.",
  changed: "My checklist has a line for the point at which I stop and whom I call.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.1": "I worked to our code and protocol, and answered for the decision to stop.",
    "1.7": "I adjusted what I did to how the person was, and checked that it had helped.",
    "1.11": "It is the core of my post, done without prompting and to the standard of the set.",
  },
});

export const consultation = (work: Work): Story => ({
  title: `Mini-CEX: a plan around ${work.wish}`,
  type: "mini-cex",
  happened: `I saw one of the ${work.people}, with a partner who did most of the talking. I asked each of them in turn what they had understood and hoped for before I said what I thought.`,
  learned: `What mattered most was ${work.wish}, and that was not on the request. With my own list first I would have missed it.`,
  changed: "I begin with two open questions and write the answers at the top of my note.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.4": "Their account came first and my examination second, and we agreed the plan.",
    "1.5": "I used plain words, asked for them back, and left room for a no.",
    "3.3": "I judged how much the person wanted to know, and a drawing made the choice clear.",
  },
});

export const volumeLog = (work: Work): Story => ({
  title: `Twelve months of ${work.task}: my log`,
  type: "volume-log",
  happened: `I logged every session of ${work.task}: what was straightforward, what I handed on and what came back to me. My lead sampled one entry in twenty.`,
  learned:
    "Two kinds of case make up most of what I hand on. One of them I should be able to take.",
  changed: "We added it to my scope, the first twenty to be checked.",
  marks: ["autonomy", "analysis"],
  shows: {
    "1.1": "Every entry can be traced to me, with what I decided and under which protocol.",
    "1.11": "Number and mix are what the post asks for, sampled by somebody else.",
    "2.11": "The wider scope was agreed on these figures, with its limit written down.",
  },
});

export const significantEvent = (work: Work): Story => ({
  title: `Learning from ${work.hazard}`,
  type: "significant-event",
  happened: `We caught ${work.hazard} before anybody was harmed. I stopped what we were doing, told ${work.partner} and led the review the next day.`,
  learned:
    "Three of us had felt that something was off, and each had waited for somebody else to say so.",
  changed: "We begin with a pause in which anybody, whatever their grade, can ask for a check.",
  marks: ["complexity", "analysis"],
  shows: {
    "1.2": "I saw that this was more than I could settle alone, and brought in who could.",
    "1.8": "I made things safe first, then looked for how the next one could be stopped sooner.",
    "2.10":
      "I raised it upwards the same day, and took the challenge when my own part was questioned.",
  },
});

export const askingForHelp = (work: Work): Story => ({
  title: `Asking for help in ${work.place}, three times in one day`,
  type: "reflective-account",
  happened:
    "On one long day I asked three people for a second opinion: once because I did not know, once because I did not trust what I saw, and once because I was tired.",
  learned: "The third was the most important, and the one that I nearly did not ask for.",
  changed:
    "After eight hours I ask for a second look at anything that cannot be undone. Others do it too now.",
  marks: ["complexity", "analysis"],
  shows: {
    "1.2": "I treated being tired as an edge of my competence.",
    "1.3": "I can say honestly why I asked, each time, and what I felt before I did.",
  },
});

export const jointSession = (work: Work): Story => ({
  title: `A joint session with ${work.partner}`,
  type: "mdt-contribution",
  happened: `For six weeks we held one session a fortnight together with ${work.partner}, so that ${work.people} were assessed once and not twice.`,
  learned:
    "We used the same words for different things. Half of our disagreements were about words.",
  changed: "The session goes on, with one shared note and one person named for what happens next.",
  marks: ["complexity", "innovation"],
  shows: {
    "1.4": "We assessed together with the person and those who came along, and wrote one plan.",
    "1.9": "I kept the link with the other team going, and it is plain who carries which risk.",
    "1.10":
      "I argued for those who cannot come in the day, and every second session is in the evening.",
  },
});

export const presentingCases = (work: Work): Story => ({
  title: `Four cases presented at ${work.meeting}`,
  type: "mdt-assessment",
  happened: `I presented four cases at ${work.meeting} while my assessor watched. In two of them the findings did not agree, and I said so before anybody had to ask.`,
  learned:
    "I speak to the doctors and forget the others. The specialist nurse had the piece that was missing.",
  changed: "I ask each profession by name before the meeting decides.",
  marks: ["autonomy", "analysis"],
  shows: {
    "1.9": "The plan needed three teams; I said who would tell whom, and by when.",
    "2.1": "I asked those who had not spoken, and named what they added.",
    "2.7": "My advice changed one plan and was written into the outcome.",
  },
});

export const badDay = (work: Work): Story => ({
  title: `Leading ${work.session} on the worst day of the month`,
  type: "acat",
  happened: `Two colleagues were ill and the list was full. I led ${work.session}, put first what could not wait, told the others why they would, and asked a senior colleague to question my order.`,
  learned: "People forgive a delay that somebody explains. My team forgives me for asking.",
  changed: "A short plan for such days hangs on the wall. Two colleagues have led one since.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.8": "I judged what could wait with little to go on, and said what to watch for.",
    "2.8": "I led calmly and handed the second half to a colleague who had never led before.",
    "2.10": "I asked to be challenged, was, and changed the order of two people.",
  },
});
