import { answeredParts } from "@/lib/evidence/template/answered";
import type {
  ExportedItem,
  ExportedPart,
  ExportedVersion,
  PortfolioExport,
  Said,
} from "@/lib/export/portfolio/types";
import { listed } from "@/lib/rules/words";
import { characteristicLabels, questionLabels, stageLabels, typeLabels } from "../evidence/labels";
import { inside, Markup } from "../ui/markup";

const { element } = Markup;

/**
 * A portfolio as one page that asks for nothing: no script, no picture, no address of ours. It is made piece by piece,
 * so that a long one is never held whole.
 */
export async function* portfolioDocument(
  { practitioner, parts, items: count }: PortfolioExport,
  items: AsyncIterable<ExportedItem>,
  asOf: string,
): AsyncGenerator<string> {
  const title = `Portfolio of ${practitioner.name}`;
  const full = parts.filter(({ rows }) => rows.length > 0);
  yield `<!doctype html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}</style>`;
  yield html(element("title", {}, title));
  yield "</head>\n<body>\n";
  yield html(
    element("h1", {}, title),
    element(
      "p",
      {},
      `${practitioner.post}, ${practitioner.organisation}. As it stood on ${asOf}, against ${practitioner.framework}.`,
    ),
    element(
      "nav",
      {},
      element("h2", {}, "What is in it"),
      element(
        "ul",
        {},
        anchor("evidence", `Evidence: ${countOf(count, "item")}`),
        ...full.map(({ heading, rows }) =>
          anchor(idOf(heading), `${heading}: ${String(rows.length)}`),
        ),
      ),
    ),
    element("h2", { id: "evidence" }, "Evidence"),
  );
  if (count === 0) yield html(element("p", {}, "Nothing is logged."));
  for await (const item of items) yield html(itemOf(item));
  for (const part of full) yield html(partOf(part));
  yield "</body>\n</html>\n";
}

function itemOf({ id, stage, loggedOn, flags, versions }: ExportedItem): Markup {
  const newest = versions.at(-1);
  return element(
    "article",
    { id },
    element("h3", {}, newest?.title ?? ""),
    element("p", {}, `${stageLabels[stage]}. Logged on ${loggedOn}.`),
    ...flags.map(({ by, on, words, cleared }) =>
      element(
        "p",
        {},
        `${by} said on ${on} that it identifies a patient: ${words}`,
        cleared === null ? "" : ` Cleared by ${cleared.by} on ${cleared.on}: ${cleared.words}`,
      ),
    ),
    ...versions.map((version) => versionOf(version, id)),
  );
}

function versionOf(version: ExportedVersion, id: string): Markup {
  const { number, isDraft, savedOn, submittedOn, returned, withdrawn } = version;
  const when =
    submittedOn === null
      ? `${isDraft ? "a draft, " : ""}saved on ${savedOn}`
      : `submitted on ${submittedOn}`;
  return element(
    "section",
    {},
    element("h4", {}, `Version ${String(number)}, ${when}`),
    facts([
      [questionLabels.title, version.title],
      [questionLabels.type, version.type && typeLabels[version.type]],
      [questionLabels.occurredOn, version.occurredOn],
      [questionLabels.setting, version.setting],
      [questionLabels.whatHappened, version.whatHappened],
      [questionLabels.whatLearned, version.whatLearned],
      [questionLabels.whatChanged, version.whatChanged],
      ...answeredParts(version).flatMap(({ answers }) =>
        answers.map(({ label, answer }) => [label, answer] as const),
      ),
      [
        questionLabels.characteristics,
        version.characteristics.map((one) => characteristicLabels[one]),
      ],
      ["Links", version.webLinks],
      ["Files", version.files.length === 0 ? "" : `${listed(version.files)}, in files/${id}`],
      ["Kept, although it looks as if it identified a patient", version.keptBecause],
      ...version.links.map(
        ({ code, title, rationale }) => [`Shows ${code} ${title}`, rationale] as const,
      ),
      ...version.requests.map((request) => ["Confirmation", requestSaid(request)] as const),
      ["Returned", returned && `By ${returned.by} on ${returned.on}: ${returned.words}`],
      ["Withdrawn", withdrawn && `By ${withdrawn.by} on ${withdrawn.on}: ${withdrawn.words}`],
    ]),
  );
}

function requestSaid(request: ExportedVersion["requests"][number]): string {
  const { name, askedOn, message, answer, answeredOn, sentence, strong } = request;
  const asked = `${name} was asked on ${askedOn}${message === "" ? "" : ` (“${message}”)`}`;
  if (answer === null) return `${asked} and has not answered.`;
  const said = sentence === null || sentence === "" ? "" : `: ${sentence}`;
  const marked = strong === true ? " as strong evidence" : "";
  return `${asked} and ${answer}${marked} on ${answeredOn ?? ""}${said}`;
}

function partOf({ heading, rows }: ExportedPart): Markup {
  return element(
    "section",
    { id: idOf(heading) },
    element("h2", {}, heading),
    ...rows.map((row) => facts(Object.entries(row))),
  );
}

/** What is empty is left out: a copy that is read in ten years is short enough as it is. */
function facts(pairs: readonly (readonly [string, Said])[]): Markup {
  const said = pairs.map(([term, value]) => [term, textOf(value)] as const);
  return element(
    "dl",
    {},
    ...said
      .filter(([, text]) => text !== "")
      .flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)]),
  );
}

function textOf(value: Said): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "object" ? listed(value) : String(value);
}

function anchor(id: string, words: string): Markup {
  return element("li", {}, element("a", { href: `#${id}` }, words));
}

function idOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}

function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

function html(...pieces: readonly Markup[]): string {
  return `${inside(pieces).__html}\n`;
}

const STYLE = `
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:2rem;line-height:1.2}h2{margin-top:3rem;border-top:2px solid;padding-top:.5rem}
h3{margin-top:2.5rem}h4{margin-bottom:.5rem}
dl{margin:0 0 1.5rem;border-top:1px solid #888}
dt{font-weight:700;margin-top:.5rem}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
@media print{@page{size:A4;margin:16mm 15mm 18mm}:root{color-scheme:light;font-size:10pt}
h1,h2,h3,h4,dt{break-after:avoid}body{margin:0;max-width:none;padding:0}nav{display:none}}
`;
