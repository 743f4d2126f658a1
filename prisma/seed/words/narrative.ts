import { countWords } from "@/lib/core/count-words";

/** What somebody did, and what came of it: said together they are sentences of a narrative. */
interface Phrases {
  readonly did: readonly string[];
  readonly came: readonly string[];
}

/** A narrative's parts, each with at least as many words as are wished for and at most a sentence more. */
export function narrativeParts(
  wished: Readonly<Record<string, number>>,
  { who, cites }: { readonly who: number; readonly cites: readonly string[] },
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(wished).map(([key, words], place) => {
      const phrases = phrasesOf[key] ?? opening;
      const cited = cites[place];
      const first = cited === undefined ? [] : [`What shows this best is [${cited}].`];
      return [key, paragraphs(phrases, first, { words, from: who + place })];
    }),
  );
}

function paragraphs(
  { did, came }: Phrases,
  first: readonly string[],
  { words, from }: { readonly words: number; readonly from: number },
): string {
  const sentences = [...first];
  for (let said = from; countWords(sentences.join(" ")) < words; said += 1) {
    // The two lists have lengths without a common divisor, so that no pair comes twice.
    sentences.push(`${did[said % did.length] ?? ""}, ${came[said % came.length] ?? ""}.`);
  }
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += 6) {
    paragraphs.push(sentences.slice(at, at + 6).join(" "));
  }
  return paragraphs.join("\n\n");
}

const opening: Phrases = {
  did: [
    "I came to this post from ten years of general imaging",
    "My days are spent where a decision is needed before anybody more senior is near",
    "I chose this area because patients waited longest in it",
    "What I do has changed most in the two years since I began to report",
    "I work between the department, the clinics and the wards",
    "My scope is written down, and I know where it ends",
    "I keep this portfolio because I want to see my gaps before others do",
  ],
  came: [
    "and I am still learning what that asks of me",
    "which is why the four pillars are one piece of work to me",
    "and the pages that follow say what I can show for it",
    "so that I have had to say how sure I am, and be held to it",
    "and I have tried to choose evidence that a stranger would believe",
    "with colleagues who told me plainly when I was wrong",
    "and patients have told me what it meant to them",
    "though there is more to do than there is done",
  ],
};

const phrasesOf: Readonly<Record<string, Phrases>> = {
  "1": {
    did: [
      "On an ordinary list I decide which request cannot wait",
      "When a history and an image do not agree I ring the person who sent it",
      "I report within a scope that was agreed in writing and is looked at every year",
      "Where I could be wrong I say so in the report and say what would settle it",
      "I have stopped examinations that would not have changed anything for the patient",
      "I explain what we found in words that people can take home",
      "I ask what matters to the patient before I say what matters to me",
      "With people who are frightened I take the time that the list does not have",
      "I weigh the dose against the question, and write down what I decided",
      "When a finding was unexpected I stayed with it until somebody had acted on it",
      "I read my own discrepancies every month with the colleague who found them",
      "I have taken on cases that used to wait for a radiologist",
      "Out of hours I am often the only person who has seen the image",
    ],
    came: [
      "and the reason for it stands in the notes",
      "so that the team could act the same afternoon",
      "which two audits have since looked at",
      "and I have changed how I search because of it",
      "even where that meant to say that I did not know",
      "and the patient was told by somebody they had met",
      "with the consultant beside me at first, and later without",
      "and what I learned went into our next teaching session",
      "so that nobody had to come back for it a second time",
      "and the pathway now says so, too",
      "which I could not have done safely three years ago",
    ],
  },
  "2": {
    did: [
      "I lead the list on which we try what is new",
      "I brought the people together who each saw a part of the delay",
      "I wrote the standard that the department now works to",
      "When two teams did not agree I asked both to show me a week of their work",
      "I put the case for a second session to the people who hold the money",
      "I said in the meeting what others said in the corridor",
      "I asked former patients to read our letters before we sent them",
      "I took on the rota that nobody wanted, and changed it with those who work it",
      "I speak for advanced practitioners where the plan for the year is made",
      "I told the board what we had not managed, and why",
      "I have handed over work that I liked, so that somebody else could grow into it",
      "I met the complaint with the person who had made it",
      "I made it easier to say that something had gone wrong",
    ],
    came: [
      "and waiting fell from nine days to four",
      "so that the change outlived the project",
      "which cost some patience and no money",
      "and people come to me now before they have a problem",
      "although it took a second attempt",
      "and the figures are on the wall for everybody to see",
      "with the support of my manager, who asked the hard questions",
      "and I learned to stop earlier when a thing does not work",
      "so that the same mistake cannot be made in the same way",
      "and the other site has taken it up",
      "which I would do sooner another time",
    ],
  },
  "3": {
    did: [
      "I keep a learning plan with my supervisor and change it every quarter",
      "I teach the new reporters to say how sure they are",
      "I sit beside students while they decide, not after they have decided",
      "I hold a session each month on what we missed",
      "I assess colleagues with the forms that I was assessed with",
      "I wrote the teaching file from cases that had surprised me",
      "I found out what the emergency department wanted to be taught by asking them",
      "I have learned most where I was observed by another profession",
      "I help patients to understand what their result means for them",
      "I look for what the team will need to know in two years",
      "I was taught to give feedback that begins with a question",
      "I mentor two colleagues on their way to an advanced post",
      "I changed my own habits after the colleagues' feedback",
    ],
    came: [
      "and they tell me what they would change in it",
      "so that it does not depend on me alone",
      "which shows in how they now ask for help",
      "and three of them have since taught it themselves",
      "with an exercise that takes ten minutes of a working day",
      "and I have kept what did not work, too",
      "because nobody remembers a lecture",
      "and the evaluation was better than I had feared",
      "so that learning is part of the shift and not an extra",
      "and I ask to be watched once a month myself",
      "which has made me a calmer teacher",
    ],
  },
  "4": {
    did: [
      "I audit my own reports against a standard that I did not write",
      "I compared our results with those of three other departments",
      "I read the trials before I changed what we do",
      "I asked a statistician before I collected anything",
      "I wrote up what we found even though it was not what we had hoped",
      "I showed the poster at the regional meeting",
      "I looked for what is not known about our patients",
      "I set up the register in which we keep what we decide and why",
      "I helped to recruit to a study that another hospital leads",
      "I questioned a habit for which nobody could name a source",
      "I meet with the university to find questions that are worth a dissertation",
      "I repeated the audit after six months",
      "I made a protocol out of what had been in three heads",
    ],
    came: [
      "and the second round was better than the first",
      "so that we know now what we only believed",
      "which the research office has approved",
      "and the limits of it are written beside the result",
      "with the numbers and their denominators",
      "and two colleagues have asked to use the method",
      "because a single centre proves little",
      "and it changed one line of our protocol",
      "although the sample was smaller than I wanted",
      "and I have said what I would do differently",
      "so that others can check it",
    ],
  },
};
