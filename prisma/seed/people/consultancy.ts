import type { Story } from "../portfolio";

// What Nell wrote on the way to consultant practice; the codes are the consultant framework's statements.

/** How she sees herself. */
export const own: Readonly<Record<string, string>> = {
  "1.1":
    "I share the hard decisions with those who must live with them, and say when a tool is no help.",
  "2.1": "Joint reviews of our two sites run every quarter, with patients at the table.",
  "3.1": "I lead the quality work of the network, and hand on what others can lead better.",
  "4.1": "I speak up in rooms in which I am the only one of my profession.",
  "6.1": "Two of the last three leads came from a coaching round that I began.",
  "8.1": "I ask for feedback each year and publish what I am changing.",
  "9.1": "We learn at work, from work, in time that is on the rota.",
  "11.1": "I can show where the evidence ends and what could be done about it.",
};

export const jointReview: Story = {
  title: "Joint review of two radiotherapy sites",
  type: "quality-improvement",
  happened:
    "I set up a review in which each site audits the other, with two former patients as reviewers. The first round found eleven differences, four of which mattered.",
  learned:
    "The patients asked the question that neither site had: why does it depend on where I live?",
  changed: "Three of the four are gone. The review is in both sites' calendars for good.",
  marks: ["innovation", "analysis"],
  shows: {
    "2.1": "The review is joint, repeated, and has the public in it as reviewers.",
    "3.1": "It has become the way in which the network improves, and I lead it.",
    "9.1": "The learning happens in the work itself and is timetabled.",
  },
};

export const patientBoard: Story = {
  title: "A patient board that can say no",
  type: "co-production",
  happened:
    "With nine people who had been treated I wrote the rules for a board without whose agreement no pathway is changed.",
  learned: "They said no to my favourite in the second month, and they were right.",
  changed: "Two changes have been stopped and five have been made better.",
  marks: ["innovation", "complexity"],
  shows: {
    "3.4": "Local people design, judge and can stop what we plan.",
    "1.1": "The hardest choices are now made with those whom they concern.",
    "14.1": "Patients, commissioners and two trusts look at the same question together.",
  },
};

export const networkFeedback: Story = {
  title: "Feedback on how I lead across the network",
  type: "msf",
  happened:
    "Twenty-two people of three organisations answered. I published the summary to all of them.",
  learned: "I am trusted with bad news and not yet with half-finished ideas.",
  changed: "I bring drafts now, and say that they are drafts.",
  marks: ["autonomy", "complexity"],
  shows: {
    "4.1":
      "People across three organisations describe how I listen, speak up and take care of them.",
    "8.1": "I asked, reflected in public, and changed one thing that can be seen.",
    "5.2": "What they wrote about strong teams is written up for both sites.",
  },
};

export const coachingRound: Story = {
  title: "A coaching round for those who do not apply",
  type: "teaching-observed",
  happened:
    "Eight people who had never applied for a lead's post met every month for half a year. Orla observed three of the meetings.",
  learned:
    "None of them lacked skill. All of them had been told once, long ago, that it was not for them.",
  changed: "Three have applied and two lead a team. The next round is run by one of them.",
  marks: ["autonomy", "innovation"],
  shows: {
    "6.1": "People from backgrounds that are rare among our leads have stepped forward.",
    "6.2": "I coached, gave feedback and made errors something to learn from.",
    "9.2": "The meetings used cases, silence and laughter, and were safe enough for all three.",
  },
};

export const evidenceMap: Story = {
  title: "Late effects: a map of what is not known",
  type: "publication",
  happened:
    "With the university I mapped what has been studied about the second year after treatment, and put our own follow-up figures beside it.",
  learned: "Most studies stop at twelve months. Most of our calls come after fourteen.",
  changed: "The map is published, and a doctoral student has begun on its largest gap.",
  marks: ["analysis", "innovation"],
  shows: {
    "11.1": "It shows the gap, the kinds of knowledge that could fill it and what to do meanwhile.",
    "2.1":
      "Our own evaluation stands beside the published evidence and is judged by the same rule.",
    "8.2": "I learned a method that I did not have in order to do this.",
  },
};

export const crossBorder: Story = {
  title: "Advising a neighbouring network on review clinics",
  type: "business-case",
  happened:
    "A neighbouring network asked whether review clinics led by radiographers would work there. I spent six days with them and wrote what would have to be true.",
  learned: "The hardest part was to say that two of their five sites should not try yet.",
  changed: "Three clinics run. I go back each quarter, to be asked and not to inspect.",
  marks: ["complexity", "autonomy"],
  shows: {
    "14.1": "I worked over the border of two networks and widened what both could see.",
    "3.1": "Provision there has changed by evidence, and is followed up.",
  },
};

export const observedWard: Story = {
  title: "Observed: leading a debrief after an error in planning",
  type: "acat",
  happened:
    "A planning error was caught on the first day of treatment. I led the debrief of both sites while Aled watched.",
  learned: "I had asked who was there before I asked how they were.",
  changed:
    "The order of the debrief is turned round, and the person who made the error helped to write it.",
  marks: ["autonomy", "complexity"],
  shows: {
    "4.1": "I led with care for those involved, and said openly what we did not know.",
    "6.2": "We learned from the error together, and the learning has been kept.",
    "5.2": "The team that looked after its own came out of it stronger, and I said so by name.",
    "1.1": "The person whom it concerned was told everything, by me, on the same day.",
  },
};
