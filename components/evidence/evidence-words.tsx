import type { ReactNode } from "react";
import { formatDay } from "@/lib/core/calendar-date";
import type { EvidenceVersionView, LinkView } from "@/lib/evidence/types";
import type { Characteristic } from "@/lib/rules/record";
import { identifierWords } from "@/lib/privacy/words";
import { listed } from "@/lib/rules/words";
import { FileList } from "../files/file-list";
import { Quote } from "../ui/layout";
import { Notice } from "../ui/notice";
import { SummaryList } from "../ui/summary-list";
import { AnswersView } from "./answers";
import { Part } from "./part";
import {
  characteristicLabels,
  characteristicSentences,
  typeLabels,
  questionLabels,
} from "./labels";

/** A version, whole, in its practitioner's words. */
export function EvidenceWordsView({
  version,
  within = false,
}: {
  readonly version: EvidenceVersionView;
  /** It stands in something that has a heading and a heavy line of its own. */
  readonly within?: boolean;
}) {
  const rank = within ? "h3" : "h2";
  const { type, occurredOn, setting, links, characteristics, webLinks, files } = version;
  return (
    <>
      <SummaryList
        opened={!within}
        facts={[
          { term: "Type", value: type === null ? notYet : typeLabels[type] },
          { term: "When", value: occurredOn === null ? notYet : formatDay(occurredOn) },
          { term: "Where", value: setting === "" ? notYet : setting },
        ]}
      />
      <KeptNote version={version} />
      <Told rank={rank} question={questionLabels.whatHappened} words={version.whatHappened} />
      <Told rank={rank} question={questionLabels.whatLearned} words={version.whatLearned} />
      {version.whatChanged !== "" && (
        <Told rank={rank} question={questionLabels.whatChanged} words={version.whatChanged} />
      )}
      <AnswersView version={version} rank={rank} />
      <Part heading={questionLabels.links} rank={rank}>
        {links.length === 0 ? notYet : <Links links={links} />}
      </Part>
      {characteristics.length > 0 && (
        <Part heading={questionLabels.characteristics} rank={rank}>
          <Characteristics marked={characteristics} />
        </Part>
      )}
      {webLinks.length + files.length > 0 && (
        <Part heading={questionLabels.webLinks} rank={rank}>
          {files.length > 0 && <FileList files={files} />}
          {webLinks.length > 0 && <WebLinks addresses={webLinks} />}
        </Part>
      )}
    </>
  );
}

/** Read by whoever reads the version: the rule was overruled, by whom it concerns. */
function KeptNote({
  version: { keptIdentifiers, keptBecause },
}: {
  readonly version: EvidenceVersionView;
}) {
  if (keptIdentifiers.length === 0) return null;
  const looks = listed(keptIdentifiers.map((kind) => identifierWords[kind]));
  return (
    <div className="mt-6">
      <Notice>
        <p>
          <b>Something in this looks like {looks}.</b> It was kept, because it identifies no
          patient:
        </p>
        <Quote>{keptBecause}</Quote>
      </Notice>
    </div>
  );
}

const notYet = <span className="text-ink-soft">Not said yet</span>;

function Told({
  question,
  words,
  rank,
}: {
  readonly question: string;
  readonly words: string;
  readonly rank: "h2" | "h3";
}) {
  return (
    <Part heading={question} rank={rank}>
      {words === "" ? notYet : <p className="max-w-form whitespace-pre-line">{words}</p>}
    </Part>
  );
}

function Links({ links }: { readonly links: readonly LinkView[] }) {
  return (
    <ul className="rows max-w-form">
      {links.map(({ code, title, rationale }) => (
        <li key={code} className="space-y-1">
          <p className="font-bold">
            {code} {title}
          </p>
          <p className="whitespace-pre-line">{rationale === "" ? notYet : rationale}</p>
        </li>
      ))}
    </ul>
  );
}

function Characteristics({ marked }: { readonly marked: readonly Characteristic[] }) {
  return (
    <ul>
      {marked.map((one) => (
        <li key={one}>
          <b>{characteristicLabels[one]}.</b> {characteristicSentences[one]}
        </li>
      ))}
    </ul>
  );
}

/** They lead out of the product: to a place that learns nothing of where somebody came from. */
function WebLinks({ addresses }: { readonly addresses: readonly string[] }) {
  return (
    <ul>
      {addresses.map((address) => (
        <li key={address}>
          <a
            href={address}
            rel="noreferrer noopener"
            className="min-h-target inline-flex items-center break-all"
          >
            {address}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Something that belongs together and is looked at as a whole: an item that somebody is asked about. */
export function Well({ children }: { readonly children: ReactNode }) {
  return <div className="border-ink bg-well border-t-2 px-6 py-6">{children}</div>;
}
