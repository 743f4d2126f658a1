export interface FrameworkRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly status: string;
  readonly version: string;
  readonly capabilities: number;
}

export interface FrameworkView extends FrameworkRow {
  readonly sourceUrl: string;
  readonly verificationNote: string;
  readonly licenceNote: string;
  readonly pillars: readonly PillarView[];
}

export interface PillarView {
  readonly code: string;
  readonly name: string;
  readonly capabilities: readonly CapabilityView[];
}

export interface CapabilityView {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly statements: readonly {
    readonly code: string;
    readonly summary: string;
    readonly stage: string | null;
  }[];
}
