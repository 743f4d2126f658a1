import type { Story } from "../../portfolio";
import { cardForWards, chartOfDifferences, handoutOfPoster } from "../../words/files";

// What Ada wrote this year, newest first.

export const workshop: Story = {
  title: "Workshop for ward staff: which line is where",
  type: "presentation",
  setting: "District general hospital, medical wards",
  happened:
    "I ran a half-hour workshop on three wards about reading the tip of a feeding tube or a central line on a chest radiograph, and when not to try. Twenty-six nurses and four doctors came.",
  learned:
    "Most of them could find the tip. What they lacked was permission to say that they could not, and a number to ring.",
  changed:
    "A card with four pictures and our number now hangs beside the screens of all three wards. I will count the calls.",
  marks: ["autonomy"],
  files: [cardForWards],
  shows: {
    "3.7":
      "More ward staff can now tell a safe line from a doubtful one, and I will check whether they use it.",
  },
};

export const leaflet: Story = {
  title: "Leaflet on waiting for a result, rewritten with former patients",
  type: "co-production",
  setting: "District general hospital, patient panel",
  happened:
    "Six former patients went through our leaflet with me line by line. They moved the answer to “when will I know?” to the top, and took out two paragraphs that I had been proud of.",
  learned: "I had written for somebody who was calm. Nobody who waits for a result is calm.",
  changed:
    "The new leaflet is one page, gives a date instead of “in due course”, and is being printed.",
  marks: ["innovation", "complexity"],
  shows: {
    "1.5":
      "I let people who had waited decide what the words should be, and kept only those they understood.",
    "2.6": "Former patients shaped the leaflet from its first line, and I acted on what they said.",
    "3.3":
      "The leaflet now answers the questions that people have, in the order in which they have them.",
  },
};

export const poster: Story = {
  title: "Poster: wording that a referrer can act on",
  type: "presentation",
  setting: "Regional study day",
  happened:
    "I showed forty conclusions before and after I changed my wording, with what the referrers did next. About thirty people stopped at the poster.",
  learned:
    "Two people asked how many patients were behind the forty. I had the number, but not on the poster.",
  changed:
    "The next version gives the denominator first. Two departments have asked for the list of phrases.",
  marks: ["innovation", "analysis"],
  files: [handoutOfPoster],
  shows: {
    "2.7": "Two other departments took up the wording after asking me how it was made.",
    "4.7": "I put our results where people who could use them would see them, doubts included.",
  },
};

export const miniIpx: Story = {
  title: "Mini-IPX: three chest radiographs on an urgent lung pathway",
  type: "mini-ipx",
  happened:
    "Three films, three different next steps. My assessor watched me report them from request to conclusion. I set each one against the clinical question and the last examination before I described it, and said how sure I was.",
  learned:
    "I described a subtle retrocardiac opacity with confidence but hesitated over wording the next step.",
  changed:
    "My assessor and I rewrote the conclusion so the referrer could act without ringing back. I have kept that pattern: what it is, how sure I am, what should happen next and by when.",
  marks: ["autonomy", "complexity", "analysis"],
  shows: {
    "1.2": "I said which of the three I would not close alone, and who should see it next.",
    "1.6":
      "I weighed the opacity against an old film and two likely causes before I called it suspicious.",
    "1.8":
      "The urgent one was phoned through within the hour, with a safety net for the other two.",
    "1.11": "Chest reporting on this pathway is the core of my post, and I did it unprompted.",
  },
};

export const learningPlan: Story = {
  title: "Learning plan for the second year of the post",
  type: "supervision-record",
  happened:
    "Bea and I spent an hour on what I can do, what I only think I can do, and what I have avoided. I came with clinical goals. I left with two for research.",
  learned: "I plan what I enjoy. My thinnest pillar had no goal at all, and I had not noticed.",
  changed: "The plan now has one goal a pillar for each half-year, and research comes first.",
  marks: ["analysis", "autonomy"],
  shows: {
    "3.1":
      "I appraised what I need against all four pillars and agreed a plan that starts with the weakest.",
  },
};

export const lyticArea: Story = {
  title: "CBD: an unexpected lytic area on an elbow series",
  type: "cbd",
  happened:
    "The elbow was the question; the lytic area was not. I showed the films to a colleague, argued for staging before biopsy, and wrote down what would have changed my mind.",
  learned:
    "I was right to ask, and late to ask. I had looked at the joint for two minutes before I looked at the rest of the bone.",
  changed:
    "I now look at the edges of every film first. The referrer had my call the same morning, and the plan was changed that day.",
  marks: ["complexity", "analysis"],
  shows: {
    "1.3":
      "I asked for a second opinion before I issued the report, and changed one sentence because of it.",
    "1.6":
      "I put three explanations in order and said which finding would have turned the order round.",
    "1.7":
      "I started the next examination under our protocol instead of waiting to be asked for it.",
    "1.8": "The risk lay in sending somebody home with a fracture clinic date, so I rang.",
  },
};

export const reportersForum: Story = {
  title: "Regional reporters’ forum: twelve questions from other trusts",
  type: "mdt-contribution",
  setting: "Regional forum, online",
  happened:
    "Over six months I answered twelve questions from reporters elsewhere about wording, double reading and when to phone. I kept the questions and what came of each.",
  learned:
    "Four of the twelve were really about a disagreement with a referrer. Wording will not settle those.",
  changed:
    "I now ask what the referrer said before I answer. Three trusts have taken up our phoning rule.",
  marks: ["autonomy", "complexity"],
  shows: {
    "2.7":
      "Reporters of other trusts asked my advice, and in three places practice is now the same as ours.",
  },
};

export const tenReports: Story = {
  title: "Ten reports exchanged with the fracture clinic team",
  type: "peer-review-record",
  setting: "District general hospital, fracture clinic",
  happened:
    "The physiotherapists and the nurse of the fracture clinic read ten of my reports, and I read ten of their clinic notes. We marked what each of us had not understood.",
  learned:
    "They could not tell “no displacement” from “no displacement seen”. I could not tell who had decided what.",
  changed:
    "I dropped four phrases. They sign each decision with a name. We repeat it every spring.",
  marks: ["analysis", "autonomy"],
  shows: {
    "2.4": "What the review found became four changes to my wording and one to their notes.",
    "3.5":
      "Three professions learned from each other’s documents, and we have put the next date in.",
  },
};

export const researchModule: Story = {
  title: "Level-7 module: research methods, 30 credits",
  type: "level-7-module",
  setting: "University",
  happened:
    "A protocol, a critical review and a small analysis. The module made me combine our department’s double-reading figures with four published studies.",
  learned:
    "My conclusion was weaker than I had hoped, and I said so. The marker praised that and criticised my sampling.",
  changed:
    "I have asked for the next audit to be sampled by date and not by hand, and I have a statistics session a month.",
  marks: ["analysis", "innovation"],
  shows: {
    "3.1": "The module closed the gap that my learning plan had put first.",
    "3.2": "I found the reading, the mentor and the time for this myself.",
    "4.1":
      "I used four studies to argue for a change in double reading, and named what they cannot tell us.",
    "4.2":
      "The analysis is an evaluation of our own double reading, with its method and its limits.",
    "4.3": "I combined audit and published results, and gave the weaker ones less weight.",
  },
};

export const firstAgreement: Story = {
  title: "Learning agreement with a newly qualified colleague",
  type: "supervision-record",
  happened:
    "I supervised a newly qualified radiographer for her first three months on plain film. We wrote down what she wanted to be able to do, and what I had seen that she had not mentioned.",
  learned:
    "She was quick and did not trust it. I had been about to give her more speed when she needed more proof.",
  changed:
    "She kept a tally of her own first impressions. After six weeks she stopped asking me to look.",
  marks: ["autonomy", "complexity"],
  shows: {
    "3.6": "I saw what she needed was confidence and not volume, and found something that gave it.",
    "3.8": "I supervised her for three months with a written agreement and met her every week.",
  },
};

export const requestWording: Story = {
  title: "Advice to the fracture clinic on request wording",
  type: "governance-document",
  setting: "District general hospital, fracture clinic",
  happened:
    "One request in five from the fracture clinic did not say what the question was. I sat in the clinic for two mornings and wrote a half-page with the doctors and nurses who write the requests.",
  learned:
    "They knew what to write. The screen offered a list, and the list had no line for a question.",
  changed:
    "The list has that line now. Requests without a question fell from one in five to one in fourteen in two months.",
  marks: ["autonomy", "innovation"],
  shows: {
    "1.9":
      "The page is shared by two departments, and says who rings whom when a question is missing.",
    "2.5": "What began with a complaint became a new way of asking, in a team that is not mine.",
    "2.7": "The clinic asked for my advice and has kept it.",
  },
};

export const triage: Story = {
  title: "What a triage algorithm would change for us",
  type: "service-evaluation",
  happened:
    "Before anybody bought one, I took a month of chest radiographs and worked out which would have moved up the list, which down, and who would have noticed.",
  learned:
    "The gain lies in the evening, when nobody is reporting. In the daytime it would move more films down than up.",
  changed:
    "The imaging board has my two pages, with the three things that we would need to know first.",
  marks: ["innovation", "analysis"],
  shows: {
    "2.9": "I looked at a coming technology with our own numbers before it arrived.",
    "4.4": "I named the evidence that is missing, and what would be safe to do meanwhile.",
  },
};

export const discrepancies: Story = {
  title: "Spring discrepancy meeting: what I brought and what I took away",
  type: "mdt-contribution",
  happened:
    "I brought two of my own discrepancies and one that I had found in somebody else’s work. Eleven people were there. Nobody knew whose was whose until the end.",
  learned: "I had rehearsed an excuse for the second one, and was glad that I did not use it.",
  changed:
    "We now begin each meeting with a discrepancy from the person in the chair. I take the chair in June.",
  marks: ["analysis", "complexity"],
  files: [chartOfDifferences],
  shows: {
    "1.3": "I showed my own errors, said what I had felt, and changed how I read a heel.",
    "2.4": "Both lessons became entries in my plan, with dates on which I checked.",
    "3.5":
      "The wider team learned from the cases because they could speak without a name attached.",
  },
};

export const phoning: Story = {
  title: "Phoning urgent findings: a shorter route, tried for eight weeks",
  type: "quality-improvement",
  happened:
    "An urgent finding used to pass through three people before the ward heard of it. For eight weeks I rang the ward’s own number and wrote the time and the name into the report.",
  learned:
    "The median fell from 54 to 12 minutes. The three longest were all at shift change, and I had not thought of that.",
  changed:
    "The route is now ours, with a second number for shift change. We look at the times every quarter.",
  marks: ["innovation", "analysis"],
  shows: {
    "1.9":
      "The wards and imaging agreed who carries the message, and what happens when nobody answers.",
    "2.3": "I measured the effect with the wards, the three bad cases included.",
    "4.1": "I built the route on two published alert pathways and said where ours differs.",
    "4.6": "Every call now leaves a record that can be checked, and is.",
  },
};
