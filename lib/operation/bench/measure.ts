import { assessRecord } from "@/lib/readiness/assess-record";
import type { PortfolioRecord } from "@/lib/rules/record";
import { median, type Answer, type Browser } from "./browser";

const WARM_UP = 20;
const TIMED = 100;

/** One thing to measure: asked again and again, in turn with all others. */
export interface Subject {
  readonly name: string;
  readonly ask: (round: number) => Promise<Answer>;
}

export interface Measured {
  readonly name: string;
  readonly ms: number;
  readonly kib: number;
}

/** All subjects in turn, so that a slow minute is slow for everybody: 20 rounds to warm up and 100 that are timed. */
export async function interleave(subjects: readonly Subject[]): Promise<readonly Measured[]> {
  const times = subjects.map((): number[] => []);
  const sizes = subjects.map(() => 0);
  for (let round = 0; round < WARM_UP + TIMED; round += 1) {
    for (const [index, { name, ask }] of subjects.entries()) {
      const answer = await ask(round);
      if (answer.status !== 200 && answer.status !== 303) {
        throw new Error(`${name} answered ${String(answer.status)}.`);
      }
      if (round >= WARM_UP) times[index]?.push(answer.ms);
      sizes[index] = Buffer.byteLength(answer.html) / 1024;
    }
  }
  return subjects.map(({ name }, index) => ({
    name,
    ms: median(times[index] ?? []),
    kib: sizes[index] ?? 0,
  }));
}

const TRIES = 200;

/** Wrong passwords for addresses that somebody has and that nobody has, each address once, in turn. */
export async function compareSignIns(
  browser: Browser,
  knownEmails: readonly string[],
): Promise<{ knownMs: number; unknownMs: number }> {
  const known: number[] = [];
  const unknown: number[] = [];
  for (let tried = 0; tried < TRIES; tried += 1) {
    const email = knownEmails[tried] ?? "";
    known.push((await browser.signIn(email, "not the password")).ms);
    unknown.push((await browser.signIn(`nobody-${email}`, "not the password")).ms);
  }
  return { knownMs: median(known), unknownMs: median(unknown) };
}

const ROUNDS = 40;
const ROUND_MS = 100;

/**
 * Full assessments a second on one core, findings, canonical JSON and hash among them, in forty rounds of a tenth of a
 * second. The best round says what the rules can do; the middle one, beside it, how much else the machine did.
 */
export function assessmentsPerSecond(record: PortfolioRecord): { best: number; middle: number } {
  const asOf = "2026-11-22";
  for (let warm = 0; warm < 1_500; warm += 1) {
    assessRecord({ record, profile: "four-pillars", asOf });
  }
  const rates: number[] = [];
  while (rates.length < ROUNDS) {
    const began = performance.now();
    let done = 0;
    while (performance.now() - began < ROUND_MS) {
      assessRecord({ record, profile: "four-pillars", asOf });
      done += 1;
    }
    rates.push(done / ((performance.now() - began) / 1000));
  }
  return { best: Math.max(...rates), middle: median(rates) };
}
