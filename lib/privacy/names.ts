/**
 * Names of patients and of who belongs to them: by a title ("Mrs Patel"), after the word for a person ("a patient called
 * Margaret", "her husband Brian"), after a label ("Patient name: J. Smith"), or before an age ("John Smith, aged 73").
 * Doctors, professors and sisters are staff, and so is a Mr who is said to be a surgeon or to have a list.
 *
 * Example: "Mr Hughes, consultant orthopaedic surgeon, ran the clinic" is nobody's; "Mr Hughes came for his scan" is.
 */
import type { Found } from "./found";
import { GIVEN_NAMES, NO_NAMES, SCANNER, STAFF, STAFF_HAS, SURNAMES } from "./name-words";

const SPACE = "[ \\u00a0]{1,2}";
const NOT_IN_WORD = "(?<![\\p{L}])";
const WORD = "\\p{Lu}[\\p{L}'’]{1,24}(?:-\\p{Lu}[\\p{L}'’]{1,24})?";
const INITIALS = "(?:\\p{Lu}[. ][ ]?){0,3}";
const PARTICLES = `(?:(?:van|von|de|der|den|da|di|du|al|bin|ap|la|le|st)${SPACE}){0,2}`;
const NAME = `${INITIALS}${PARTICLES}${WORD}(?:${SPACE}${PARTICLES}(?:\\p{Lu}[.]?${SPACE})?${WORD}){0,2}`;

const PERSON =
  "patients?|pt|client|resident|service user|lady|gentleman|woman|man|girl|boy|child|baby|infant|toddler|teenager|" +
  "husband|wife|partner|mother|father|mum|mam|dad|son|daughter|brother|sister|grandson|granddaughter|grandmother|grandfather|gran|grandad|" +
  "niece|nephew|aunt|uncle|carer|neighbour|friend|twin|parent|relative|next of kin|NOK";

const TITLED = new RegExp(
  `${NOT_IN_WORD}((?:Mrs?[.]? (?:and|&) )?(?:Mrs|Mr|Miss|Ms|Mx|Mister|Master|Baby(?: (?:girl|boy|of))?)[.]?)${SPACE}(${NAME})`,
  "gu",
);
const TITLED_OTHERWISE = new RegExp(
  `${NOT_IN_WORD}(?:mrs|mr|miss|ms|MRS|MR|MISS)[.]?${SPACE}([\\p{L}'’]{2,24})(?![\\p{L}])`,
  "gu",
);
/** "mr kowalczyk was in pain": whoever does or feels something is nobody's scanner. */
const TITLED_SMALL = new RegExp(
  `${NOT_IN_WORD}mrs?[.]?${SPACE}(?!(?:${SCANNER})(?![\\p{L}]))([\\p{Ll}'’-]{3,24}) (?:was|is|has|had|came|attended|said|told|asked|felt|went|lay|arrived|could|would|did|wanted|refused|agreed|needed|complained|presented|returned|knew|lives|fell|cried|thanked)(?![\\p{L}])`,
  "gu",
);

interface Context {
  /** Stands directly before the name. */
  readonly before: RegExp;
  readonly isName: (words: readonly string[]) => boolean;
}

const CONTEXTS: readonly Context[] = [
  {
    before: before(
      `(?:(?:${PERSON})(?: \\p{Ll}{1,15}){0,3}?,?(?: (?:who|that) (?:is|was))?(?: (?:is|was))? (?:called|named|introduced as)|known as|goes by|(?:likes|prefers|asked|wants|preferred|liked) to be called|(?:whose|her|his|their) (?:first |last |full )?name (?:is|was))${SPACE}["“'‘]?`,
    ),
    isName: isSomebody,
  },
  {
    before: before(
      `(?:(?:[Pp]atient|[Pp]t|PATIENT|[Cc]lient|[Ff]ull|[Ff]irst|[Ll]ast|[Ff]amily|[Rr]elative|[Cc]arer|[Mm]other)(?:'s|’s)? ?(?:[Nn]ame|NAME)|[Nn]ame|NAME|[Ss]urname|[Ff]orenames?|[Nn]ext of kin|NOK)(?: ?[:=]| (?:is|was|given as))[ \\n]?`,
    ),
    isName: isSomebody,
  },
  {
    before: before("(?:[Pp]atient|[Pp]t|PATIENT|PT):[ ]{0,2}"),
    isName: (words) => words.length > 1 && isSomebody(words),
  },
  {
    before: new RegExp(
      `(?<=(?:${NOT_IN_WORD}(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|(?<=\\p{L})['’]s|(?<=\\p{L}s)['’])${SPACE}(?:older |younger |elder |eldest |youngest |late |ex-)?(?:${PERSON}),?${SPACE}\\(?)`,
      "uy",
    ),
    isName: isSomebody,
  },
  {
    before: before(`(?:${PERSON}|Patient|Pt)[,:]?${SPACE}\\(?`),
    isName: ([first = ""]) => isGiven(first) || /^\p{Lu}[.]/u.test(first),
  },
];

const CAPITAL = new RegExp(`${NOT_IN_WORD}\\p{Lu}`, "gu");
const NAME_THERE = new RegExp(`${WORD},${SPACE}${WORD}|${NAME}`, "uy");
const FIRST_WORD = /\p{L}{1,24}/uy;
const AGE_THERE =
  /(?:, an?|,| \(| is an?| was an?)? ?(?:aged |age )?\d{1,3}(?:[- ](?:year|yr|yo\b)|[),]| ?y[/.]?o\b)/uy;

const STAFF_AFTER = new RegExp(
  `^(?:['’]s?)? ?[,(:–-]? ?(?:(?:the|a|an|our|my|their|who is|is|was|who was|one of our)\\b ?){0,3}(?:\\p{Ll}{1,20} )?(?:${STAFF}|${STAFF_HAS})\\b`,
  "iu",
);
const STAFF_BEFORE = new RegExp(
  `${NOT_IN_WORD}(?:${STAFF})s?[,:]? ?\\(?(?:is |was |named |called )?$`,
  "iu",
);

export function findNames(text: string): readonly Found[] {
  return [...titled(text), ...titledOtherwise(text), ...titledSmall(text), ...inContext(text)];
}

function titled(text: string): readonly Found[] {
  return [...text.matchAll(TITLED)].flatMap(({ 0: whole, 1: title = "", 2: name = "", index }) => {
    const kept = untilNoName(name);
    const [first = ""] = wordsOf(kept);
    if (first === "" || (title.startsWith("Master") && !isGiven(first))) return [];
    const to = index + whole.length - name.length + kept.length;
    return isStaff(text, index, to) ? [] : [{ kind: "name", from: index, to } as const];
  });
}

/** In small letters or in capitals a title says little: MR is a scanner too. */
function titledOtherwise(text: string): readonly Found[] {
  return [...text.matchAll(TITLED_OTHERWISE)].flatMap(({ 0: whole, 1: name = "", index: from }) => {
    const to = from + whole.length;
    const isName = SURNAMES.has(name.toLowerCase().replace(/['’]/g, ""));
    return isName && !isStaff(text, from, to) ? [{ kind: "name", from, to } as const] : [];
  });
}

function titledSmall(text: string): readonly Found[] {
  return [...text.matchAll(TITLED_SMALL)].map(({ 0: whole, 1: name = "", index: from }) => ({
    kind: "name",
    from,
    to: from + whole.lastIndexOf(name) + name.length,
  }));
}

/** Words with a capital, and what stands around them. */
function inContext(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const { index: from } of text.matchAll(CAPITAL)) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const context = CONTEXTS.find(({ before: pattern, isName }) => {
      return matchAt(pattern, text, from) !== null && isName(wordsOf(nameAt(text, from)));
    });
    const name = context ? nameAt(text, from) : agedAt(text, from);
    const to = from + name.length;
    if (name === "" || STAFF_AFTER.test(text.slice(to, to + 60))) continue;
    found.push({ kind: "name", from, to });
  }
  return found;
}

/** A given name, and an age after it. */
function agedAt(text: string, from: number): string {
  if (!isGiven(matchAt(FIRST_WORD, text, from) ?? "")) return "";
  const name = nameAt(text, from);
  return name !== "" && matchAt(AGE_THERE, text, from + name.length) !== null ? name : "";
}

function nameAt(text: string, from: number): string {
  return untilNoName(matchAt(NAME_THERE, text, from) ?? "");
}

function matchAt(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
}

function isStaff(text: string, from: number, to: number): boolean {
  return (
    STAFF_AFTER.test(text.slice(to, to + 60)) ||
    STAFF_BEFORE.test(text.slice(Math.max(0, from - 40), from))
  );
}

/** A name ends where a word begins that is nobody's. */
function untilNoName(name: string): string {
  let to = 0;
  for (const { 0: word, index } of name.matchAll(/[^ \u00a0]+/g)) {
    if (word.length > 1 && isNoName(word)) break;
    to = index + word.length;
  }
  return name.slice(0, to).replace(/['’]s?$/u, "");
}

function before(words: string): RegExp {
  return new RegExp(`(?<=${NOT_IN_WORD}${words})`, "uy");
}

function wordsOf(name: string): readonly string[] {
  return name === "" ? [] : name.split(/[ \u00a0]+/);
}

function isSomebody([first = ""]: readonly string[]): boolean {
  return first !== "" && !isNoName(first);
}

function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase().replace(/['’.,]s?$/, ""));
}

function isGiven(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase().replace(/['’]s?$/, ""));
}
