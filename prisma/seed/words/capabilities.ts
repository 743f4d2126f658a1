/** What a practitioner says of themselves, and what a supervisor says they saw. */
interface Said {
  readonly own: string;
  readonly seen: string;
}

/** What people at Northmoor write about a capability when they assess it. */
export function saidOf(code: string): Said {
  const said = SAID[code];
  if (!said) throw new Error(`Nobody at Northmoor has written about ${code}.`);
  return said;
}

const SAID: Readonly<Record<string, Said>> = {
  "1.1": {
    own: "I can name the standard behind what I do, and I sign for my own decisions. I still check our policy before anything unusual.",
    seen: "Decisions are traceable and owned, and the code is applied without being quoted at people.",
  },
  "1.2": {
    own: "I know where my scope ends in ordinary work. In a rush I have to say it aloud to myself.",
    seen: "The limit was recognised early and said openly, in a case where going on would have been easy.",
  },
  "1.3": {
    own: "I ask sooner than I used to, and I can hear an answer I did not want.",
    seen: "Help was asked for at the right moment, and the reflection afterwards is honest about the reasons.",
  },
  "1.4": {
    own: "I begin with what the person tells me, and with whoever came along. My notes show both.",
    seen: "The person set the agenda, the family was heard, and the assessment lost nothing by it.",
  },
  "1.5": {
    own: "I explain in plain words and ask for them back. Silence is still the hardest part.",
    seen: "Plain language, checked understanding, and a real pause before the choice was made.",
  },
  "1.6": {
    own: "I name a second explanation before I settle, and I write down how sure I am.",
    seen: "The reasoning stood up to questions: alternatives were named, weighed and dropped for a reason.",
  },
  "1.7": {
    own: "I start, change and stop within my entitlement, and I set the day for looking again.",
    seen: "The intervention was adjusted to the person in front of us, inside the legal limits, with review arranged.",
  },
  "1.8": {
    own: "I sort what cannot wait from what can, and leave a safety net for the rest.",
    seen: "Risk was judged calmly with little information, and colleagues were told what to watch for.",
  },
  "1.9": {
    own: "I know who carries the risk at each handover, and I ring when the letter is too slow.",
    seen: "Links with the other teams are kept in repair, and responsibility was never in doubt between them.",
  },
  "1.10": {
    own: "Others copy how I work, so I watch what I do. I speak for those who cannot reach us.",
    seen: "Colleagues take this practice as their example, and the needs of local people are argued for.",
  },
  "1.11": {
    own: "My log, my set and my audits agree: I do the core work of the post to its standard.",
    seen: "Range, volume and accuracy are those the post asks for, and the other capabilities show in the work.",
  },
  "2.1": {
    own: "I make sure that everybody knows their part, and I ask those who have not spoken.",
    seen: "Roles were made clear, quieter members were brought in, and the team worked better for it.",
  },
  "2.2": {
    own: "I try to run things as we say we run them, above all when the list is full.",
    seen: "Our values are visible in how changes were made, not only in how they were announced.",
  },
  "2.3": {
    own: "I can show with numbers what changed because of this role, and what did not.",
    seen: "The effect of the role is measured with other disciplines, and weak results are reported too.",
  },
  "2.4": {
    own: "Peer review gives me two or three things to change each quarter, and I change them.",
    seen: "Lessons from peer review became a plan with names and dates, and the plan was followed.",
  },
  "2.5": {
    own: "I have led a change beyond my own team, from the first complaint to the new way of working.",
    seen: "The redesign began with data, survived objections and reached past the immediate team.",
  },
  "2.6": {
    own: "Patients and carers shaped what we made, and I can point at what they changed.",
    seen: "People who use the service were in at the beginning, and what they said was done.",
  },
  "2.7": {
    own: "Other services ask me, and I follow up whether my advice was any use.",
    seen: "Advice was sought from outside, given clearly and taken up, and variation fell.",
  },
  "2.8": {
    own: "I stay calm and say who does what. I am learning to hand the lead to others.",
    seen: "The team was led steadily through a bad day, and somebody less experienced grew in it.",
  },
  "2.9": {
    own: "I look two years ahead and bring one thing a quarter to our meeting.",
    seen: "What is coming was seen early, judged soberly and turned into something we can prepare for.",
  },
  "2.10": {
    own: "I raise things on the day. Being challenged still stings, and I thank people for it.",
    seen: "A concern was raised upwards with respect, and challenge was accepted in the same spirit.",
  },
  "2.11": {
    own: "My scope is written, reviewed each year and known to those I work with.",
    seen: "The scope is agreed, lawful and bounded, with a date on which it will be looked at again.",
  },
  "3.1": {
    own: "My plan covers all four pillars, and the thinnest of them comes first.",
    seen: "Needs are appraised without flattery, and the plan is specific and balanced across the pillars.",
  },
  "3.2": {
    own: "I find what I need to learn, learn it and write down what it changed.",
    seen: "Learning is driven from within and can be seen in the clinical work that follows.",
  },
  "3.3": {
    own: "I find out how much somebody wants to know, and use pictures more than paper.",
    seen: "Readiness was gauged, information was fitted to the person, and the decision was shared.",
  },
  "3.4": {
    own: "People bring their mistakes to our meeting now. That took a year.",
    seen: "There is more curiosity and less fear here than a year ago, and this is one of the reasons.",
  },
  "3.5": {
    own: "I have made peer learning something the whole team does, not only those who report.",
    seen: "The wider team learns together, and shared lessons come to the surface and are kept.",
  },
  "3.6": {
    own: "I notice where colleagues are stuck and find each of them a different way on.",
    seen: "Different needs were seen in different people, and each got the help that suited.",
  },
  "3.7": {
    own: "More of us can do this than before, and I check that they use it.",
    seen: "The capability of the workforce has grown, and its use in practice was followed up.",
  },
  "3.8": {
    own: "I teach, supervise and coach, and I have learned to let the other person speak first.",
    seen: "Learners leave more confident than they came, and feedback to them is specific and kind.",
  },
  "4.1": {
    own: "I start from what research says, and say so when it says little.",
    seen: "Published evidence was used properly to improve a service, with its limits made plain.",
  },
  "4.2": {
    own: "I can design a sound audit and see it through to the re-audit.",
    seen: "Methods were sound, the sample was honest, and results were followed through to change.",
  },
  "4.3": {
    own: "I appraise with a checklist, and I look for who is missing from the table of participants.",
    seen: "Several sources were weighed against each other and the conclusion was no stronger than they were.",
  },
  "4.4": {
    own: "I can say what we do not know, and what would be safe to do meanwhile.",
    seen: "A gap in the evidence was shown to those who could act, with a workable way to live with it.",
  },
  "4.5": {
    own: "I have put a question forward and helped to write the bid for it.",
    seen: "A question from practice became a question for research, with the right people round it.",
  },
  "4.6": {
    own: "I set up records that others can rely on, and I go back to see whether they hold.",
    seen: "Governance and records are dependable, and somebody checks whether they need changing.",
  },
  "4.7": {
    own: "I have shown our results outside, the disappointing ones among them.",
    seen: "Findings reached those who could use them, in a form that they could use.",
  },
  "4.8": {
    own: "I spend a day a month with researchers, and bring each side's questions to the other.",
    seen: "The clinic and the university are better connected, and both have gained from it.",
  },
};
