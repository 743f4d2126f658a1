import type { EvidenceStage, EvidenceWords } from "@/lib/evidence/types";

/** A word, a number or a list of words of a record, as it is read. */
export type Said = string | number | boolean | null | readonly string[];

/** Rows of a kind, each with what its columns are called. */
export interface ExportedPart {
  readonly heading: string;
  readonly rows: readonly Readonly<Record<string, Said>>[];
}

export interface PortfolioExport {
  readonly practitioner: {
    readonly name: string;
    readonly post: string;
    readonly organisation: string;
    readonly framework: string;
  };
  readonly items: number;
  readonly parts: readonly ExportedPart[];
}

interface Remark {
  readonly by: string;
  readonly on: string;
  readonly words: string;
}

export interface ExportedVersion extends Omit<EvidenceWords, "links"> {
  readonly number: number;
  readonly isDraft: boolean;
  readonly savedOn: string;
  readonly submittedOn: string | null;
  readonly formVersion: number | null;
  /** By their names. */
  readonly files: readonly string[];
  readonly keptBecause: string;
  readonly links: readonly {
    readonly code: string;
    readonly title: string;
    readonly rationale: string;
  }[];
  readonly returned: Remark | null;
  readonly withdrawn: Remark | null;
  readonly requests: readonly {
    readonly name: string;
    readonly askedOn: string;
    readonly message: string;
    readonly answer: "confirmed" | "declined" | null;
    readonly answeredOn: string | null;
    readonly sentence: string | null;
    readonly strong: boolean | null;
  }[];
}

/** An item with every version of it, the first first. */
export interface ExportedItem {
  readonly id: string;
  readonly stage: EvidenceStage;
  readonly loggedOn: string;
  readonly flags: readonly (Remark & { readonly cleared: Remark | null })[];
  readonly versions: readonly ExportedVersion[];
}
