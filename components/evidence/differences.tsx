import Link from "next/link";
import type { ReactNode } from "react";
import { formatDay } from "@/lib/core/calendar-date";
import type { EvidenceVersionView } from "@/lib/evidence/types";
import type { Difference, DifferencesView, Piece } from "@/lib/evidence/versions/types";
import { listed } from "@/lib/rules/words";
import { characteristicLabels, questionLabels, typeLabels } from "./labels";
import { Part } from "./part";

/** What changed from one version to another: what went is struck out, what came is underlined, and both say so. */
export function Differences({
  view: { before, after, differences },
  href,
}: {
  readonly view: DifferencesView;
  /** Back to the version, whole. */
  readonly href: string;
}) {
  return (
    <>
      <p>
        What version {after.number} says differently from version {before.number}.{" "}
        <Link href={href} prefetch={false}>
          Read version {after.number} whole
        </Link>
      </p>
      {differences.length === 0 && <p>The two say the same.</p>}
      {differences.map((one) => (
        <Part key={keyOf(one)} heading={headingOf(one)} rank="h2">
          <p className="max-w-form whitespace-pre-line">{saidOf(one)}</p>
        </Part>
      ))}
    </>
  );
}

function keyOf(one: Difference): string {
  if (one.kind === "answer") return `answer ${one.name}`;
  return one.kind === "link" ? `link ${one.code}` : one.field;
}

function headingOf(one: Difference): string {
  if (one.kind === "answer") return one.label;
  return one.kind === "link"
    ? `${one.code} ${one.title}: ${linkWords[one.change]}`
    : questionLabels[one.field];
}

function saidOf(one: Difference): ReactNode {
  if (one.kind !== "choice") return <Pieces pieces={one.pieces} />;
  const [was, is] = [one.before, one.after].map((version) => choiceOf(one.field, version));
  return (
    <>
      <Gone text={was ?? ""} /> <Come text={is ?? ""} />
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, change }, at) => {
    const key = `${String(at)} ${change}`;
    if (change === "same") return <span key={key}>{text}</span>;
    return change === "removed" ? <Gone key={key} text={text} /> : <Come key={key} text={text} />;
  });
}

function Gone({ text }: { readonly text: string }) {
  return (
    <del className="text-ink-soft">
      <span className="sr-only">[taken out: </span>
      {text}
      <span className="sr-only">]</span>
    </del>
  );
}

function Come({ text }: { readonly text: string }) {
  return (
    <ins className="bg-tint decoration-2 underline-offset-4 [del+&]:ms-1">
      <span className="sr-only">[added: </span>
      {text}
      <span className="sr-only">]</span>
    </ins>
  );
}

function choiceOf(
  field: "type" | "occurredOn" | "characteristics" | "webLinks" | "files",
  version: EvidenceVersionView,
): string {
  const { type, occurredOn, characteristics, webLinks, files } = version;
  const said = {
    type: type === null ? "" : typeLabels[type],
    occurredOn: occurredOn === null ? "" : formatDay(occurredOn),
    characteristics: listed(characteristics.map((one) => characteristicLabels[one])),
    webLinks: webLinks.join(" "),
    files: listed(files.map(({ name }) => name)),
  }[field];
  return said === "" ? "Not said" : said;
}

const linkWords = { added: "linked now", removed: "no longer linked", changed: "its sentence" };
