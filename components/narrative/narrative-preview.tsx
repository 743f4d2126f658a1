import Link from "next/link";
import type { NarrativeView, Piece } from "@/lib/details/narrative/types";
import { Section } from "../ui/layout";

/** The narrative as it is read: citations are links, and each part says how long it is. */
export function NarrativePreview({ view }: { readonly view: NarrativeView }) {
  return view.parts.map(({ key, name, words, asked, pieces }) => (
    <Section
      key={key}
      heading={name}
      beside={`${words.toLocaleString("en-GB")} of ${String(asked.from)} to ${asked.to.toLocaleString("en-GB")} words`}
    >
      {words === 0 ? (
        <p className="text-ink-soft">Nothing is written yet.</p>
      ) : (
        <p className="max-w-form whitespace-pre-line">
          {pieces.map((piece, index) => (
            <PieceOfText key={`${key} ${String(index)}`} piece={piece} />
          ))}
        </p>
      )}
    </Section>
  ));
}

function PieceOfText({ piece }: { readonly piece: Piece }) {
  if (piece.kind === "words") return piece.text;
  if (piece.item === null) return `[${piece.text}]`;
  return (
    <Link href={`/evidence/${piece.item.id}`} prefetch={false}>
      [{piece.item.title}]
    </Link>
  );
}
