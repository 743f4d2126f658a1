/**
 * What a framework itself says of each capability, as words with a weight: a word that few capabilities have says more
 * (BM25's measure). It is all there is for a framework for which the field's words are not written down.
 */
import published from "@/lib/rules/frameworks.json";
import { isEmptyWord, rootsOf } from "./words";

export type FrameworkWord = {
  readonly code: string;
  readonly what: string;
  readonly weight: number;
};

export type ReadFramework = {
  readonly capabilities: readonly { readonly code: string; readonly title: string }[];
  readonly byRoot: ReadonlyMap<string, readonly FrameworkWord[]>;
  /** Whether the field's words are of its codes. */
  readonly hasFieldWords: boolean;
};

/** What a framework's word weighs beside the field's. */
const SHARE = 0.3;

const READ: ReadonlyMap<string, ReadFramework> = new Map(
  published.map(({ id, level, pillars }) => {
    const capabilities = pillars.flatMap((pillar) => pillar.capabilities.flatMap(textsOf));
    return [
      id,
      { capabilities, byRoot: byRoot(capabilities), hasFieldWords: level === "advanced" },
    ];
  }),
);

/** null for a framework that is none of the published ones. */
export function readFramework(id: string): ReadFramework | null {
  return READ.get(id) ?? null;
}

type PublishedCapability = {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly statements?: readonly { readonly code: string; readonly summary: string }[] | undefined;
};

function byRoot(texts: readonly { readonly code: string; readonly text: string }[]) {
  const having = new Map<string, string[]>();
  for (const { code, text } of texts) {
    for (const root of new Set(rootsOf(text).filter((one) => !isEmptyWord(one)))) {
      having.set(root, [...(having.get(root) ?? []), code]);
    }
  }
  return new Map(
    [...having].map(([root, codes]) => {
      const weight =
        SHARE * Math.log(1 + (texts.length - codes.length + 0.5) / (codes.length + 0.5));
      return [root, codes.map((code) => ({ code, what: root, weight }))];
    }),
  );
}

/** A statement of a consultant framework is what is linked to, in its capability's place. */
function textsOf({ code, title, description, statements }: PublishedCapability) {
  if (statements === undefined) return [{ code, title, text: `${title}. ${description}` }];
  return statements.map((statement) => ({
    code: statement.code,
    title: statement.summary,
    text: `${title}. ${statement.summary}`,
  }));
}
