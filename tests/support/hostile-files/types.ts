export interface HostileFile {
  readonly kind: string;
  /** What is wrong with it, for whoever reads that it was not noticed. */
  readonly what: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether it must be refused, must be kept as something clean, or may be either. */
  readonly ends: "refused" | "kept" | "either";
  /** What the refusal has to speak of. */
  readonly says?: RegExp;
}
