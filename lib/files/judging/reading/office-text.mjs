// @ts-check
/**
 * The words of an Office file, part by part, as somebody sees them: paragraphs are lines, the cells of a row stand side
 * by side, and what is split into runs of different looks is put together again.
 */
/**
 * Parts that only say how things look have no words of the writer's.
 * @param {string} name
 */
export function isRead(name) {
  return !/[.]rels$|^\[Content_Types\]|(?:^|\/)(?:styles|stylesWithEffects|theme\d*|fontTable|webSettings|settings|numbering|sharedStrings|tableStyles|presProps|viewProps|calcChain)[.]xml$/i.test(
    name,
  );
}

/**
 * @param {{ name: string, xml: string, shared: readonly string[] }} part
 * @param {import("./words.mjs").Words} words
 */
export function readPart({ name, xml, shared }, words) {
  const isSheet = /^xl\/worksheets\//i.test(name);
  const isCore = /^docProps\/core[.]xml$/i.test(name);
  const text = isSheet ? cellsOf(xml, shared) : wordsOf(isCore ? withoutPeople(xml) : xml);
  words.add(text, whereOf(name));
  words.add(descriptionsIn(xml), whereOf(name));
}

/**
 * The texts that the cells of all sheets name by number.
 * @param {string} xml
 */
export function sharedTexts(xml) {
  return xml
    .split(/<si\b[^>]*>/)
    .slice(1)
    .map((one) => wordsOf(one.split("</si>")[0] ?? ""));
}

/** Between two cells: too far apart for their digits to be one number, near enough for a label and its value. */
const BETWEEN_CELLS = "   | ";

/**
 * @param {string} xml
 * @param {readonly string[]} shared
 */
function cellsOf(xml, shared) {
  const rows = xml.split(/<row\b/).map((row) =>
    row
      .split(/<c\b/)
      .slice(1)
      .map((cell) => cellText(cell, shared))
      .filter((text) => text !== "")
      .join(BETWEEN_CELLS),
  );
  // What stands around the cells, such as the heads and feet of printed pages.
  const around = wordsOf(xml.replace(/<sheetData\b[\s\S]*<\/sheetData>/, "\n"));
  return [...rows, around].join(`${BETWEEN_CELLS}\n`);
}

/**
 * @param {string} cell
 * @param {readonly string[]} shared
 */
function cellText(cell, shared) {
  const end = cell.indexOf(">");
  const inside = cell.slice(end + 1).split("</c>")[0] ?? "";
  const value = /<v\b[^>]*>([^<]*)</.exec(inside)?.[1] ?? "";
  if (/\bt\s*=\s*["']s["']/.test(cell.slice(0, end))) return shared[Number(value)] ?? "";
  return wordsOf(inside.replace(/<\/(?:f|v|is)>/g, "\n")).trim();
}

/** @param {string} xml */
function wordsOf(xml) {
  const text = xml
    .replace(/<(?:\w+:)?(?:br|cr|tab)\b[^>]*>/g, " ")
    .replace(
      /<\/(?:\w+:)?(?:p|tc|title|subject|keywords|description|category|lpwstr|v|comment|text|pt)>/g,
      "\n",
    )
    .replace(/<[^>]*>/g, "");
  return decodeEntities(text);
}

/**
 * The words that stand for a picture, for whoever does not see it.
 * @param {string} xml
 */
function descriptionsIn(xml) {
  return [...xml.matchAll(/\s(?:descr|alt|title)\s*=\s*"([^"]*)"/g)]
    .map(([, words = ""]) => decodeEntities(words))
    .join("\n\n");
}

/**
 * Who wrote it is its owner.
 * @param {string} xml
 */
function withoutPeople(xml) {
  return xml.replace(/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>/g, "");
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** @param {string} text */
function decodeEntities(text) {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (
      whole,
      /** @type {string | undefined} */ hex,
      /** @type {string | undefined} */ decimal,
      /** @type {string | undefined} */ name,
    ) => {
      if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** @param {string} name */
function whereOf(name) {
  const [, number = ""] = /(\d+)[.]xml$/.exec(name) ?? [];
  if (/^ppt\/slides\//.test(name)) return `slide ${number}`;
  if (/^ppt\/notesSlides\//.test(name)) return `the notes of slide ${number}`;
  if (/^xl\/worksheets\//.test(name)) return `sheet ${number}`;
  if (/^docProps\//.test(name)) return "its properties";
  if (/comments/i.test(name)) return "a comment";
  if (/(?:header|footer)\d*[.]xml$/i.test(name)) return "the head or foot of its pages";
  if (/(?:footnotes|endnotes)[.]xml$/i.test(name)) return "a note at the foot";
  return "its text";
}
