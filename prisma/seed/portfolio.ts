import type { CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore } from "@/lib/rules/calendar-date";
import type { Answers } from "@/lib/evidence/template/types";
import type { Characteristic, Decision, EvidenceType, SupervisorRole } from "@/lib/rules/record";
import * as decisions from "./build/decisions";
import { supervisionSession } from "./build/details";
import type { Into } from "./build/into";
import { item, type Asked, type EvidenceRef, type Version, type Words } from "./build/item";
import type { PersonRef, PractitionerRef, SupervisorRef } from "./build/people";
import { at, workingDayBefore } from "./build/time";
import { saidOf } from "./words/capabilities";
import type { SeedFile } from "./words/files";
import { confirmation, reasons } from "./words/sentences";

/** What somebody wrote about one thing that happened. */
export interface Story {
  readonly title: string;
  readonly type: EvidenceType;
  /** Where the practitioner works, unless said otherwise. */
  readonly setting?: string;
  readonly happened: string;
  readonly learned: string;
  readonly changed: string;
  readonly answers?: Answers;
  readonly marks: readonly Characteristic[];
  readonly files?: readonly SeedFile[];
  /** How it shows each capability, in the order of the links. */
  readonly shows: Readonly<Record<string, string>>;
}

interface Usable {
  readonly item: EvidenceRef;
  readonly codes: readonly string[];
  /** When it was first confirmed, if it was. */
  readonly since: Date | undefined;
}

/** In days ago: [120, 30] is from four months ago to one month ago. */
type Stretch = readonly [from: number, to: number];

/** One person's portfolio as it grew. Whatever is told is written as the product would have written it. */
export class Portfolio {
  private readonly usable: Usable[] = [];
  /** Of what has been told; makes hours and sentences differ, and is the same each time. */
  private count = 0;

  constructor(
    readonly into: Into,
    readonly today: CalendarDate,
    readonly of: PractitionerRef,
    private readonly setting: string,
  ) {}

  /** Submitted, and confirmed some days later. */
  async confirmed(
    story: Story,
    about: {
      readonly daysAgo: number;
      readonly by: readonly PersonRef[];
      readonly saying?: string;
      readonly strong?: boolean;
    },
  ): Promise<EvidenceRef> {
    const version = this.submitted(story, about.daysAgo);
    return this.tell({ ...version, asked: this.answers(story, about) });
  }

  /** Submitted; somebody has been asked to confirm it and has not answered. */
  async waiting(
    story: Story,
    about: {
      readonly daysAgo: number;
      readonly asked: PersonRef;
      readonly askedAgo: number;
      readonly message?: string;
    },
  ): Promise<EvidenceRef> {
    const { asked: who, askedAgo, message = "" } = about;
    const asked = [{ who, at: this.at(askedAgo, 20), message }];
    return this.tell({ ...this.submitted(story, about.daysAgo), asked });
  }

  async draft(story: Partial<Story>, daysAgo: number): Promise<EvidenceRef> {
    return this.tell({ words: this.words(story, daysAgo), savedAt: this.at(daysAgo, 18) });
  }

  /** One item, version by version. */
  async tell(...versions: [Version, ...Version[]]): Promise<EvidenceRef> {
    this.count += 1;
    const told = await item(this.into, { by: this.of, versions });
    const latest = versions.findLast(({ submittedAt }) => submittedAt);
    if (latest && !latest.withdrawn && !latest.returned) {
      const codes = latest.words.shows?.map(({ code }) => code) ?? [];
      this.usable.push({ item: told, codes, since: confirmedAt(versions) });
    }
    return told;
  }

  /** A version as it was sent in on the evening of that day. */
  submitted(story: Story, daysAgo: number): Version {
    return {
      words: this.words(story, daysAgo),
      savedAt: this.at(daysAgo, 18),
      submittedAt: this.at(daysAgo, 19),
    };
  }

  answers(
    story: Story,
    about: {
      readonly daysAgo: number;
      readonly by: readonly PersonRef[];
      readonly saying?: string;
      readonly strong?: boolean;
    },
  ): readonly Asked[] {
    const { daysAgo, by, strong = false } = about;
    return by.map((who, index) => {
      const answeredAgo = Math.max(1, daysAgo - 3 - ((this.count + index * 3) % 6));
      const sentence = about.saying ?? confirmation(story.type, this.count + index);
      const answer = { at: this.at(answeredAgo, 12 + index), sentence, strong };
      return { who, at: this.at(answeredAgo + 2, 20), answer };
    });
  }

  async selfAssessed(codes: readonly string[], stretch: Stretch): Promise<void> {
    await this.selfAssessedAs(
      Object.fromEntries(codes.map((code) => [code, saidOf(code).own])),
      stretch,
    );
  }

  /** In words of one's own, by capability. */
  async selfAssessedAs(
    reflections: Readonly<Record<string, string>>,
    stretch: Stretch,
  ): Promise<void> {
    const entries = Object.entries(reflections);
    for (const [index, [capability, reflection]] of entries.entries()) {
      const on = daysBefore(this.today, within(stretch, index, entries.length));
      await decisions.selfAssessment(this.into, { of: this.of, capability, on, reflection });
    }
  }

  /** Two assessors let the person act unsupervised in each of these, some weeks apart. */
  async entrusted(
    codes: readonly string[],
    about: {
      readonly by: readonly PersonRef[];
      readonly daysAgo: number;
      readonly activity: string;
    },
  ): Promise<void> {
    const { by, daysAgo, activity } = about;
    for (const [index, capability] of codes.entries()) {
      for (const [turn, assessor] of by.entries()) {
        const on = workingDayBefore(this.today, daysAgo + index * 9 + turn * 25);
        await decisions.entrustment(this.into, {
          of: this.of,
          capability,
          by: assessor,
          on,
          activity,
        });
      }
    }
  }

  /** Each rests on what had been confirmed and had happened by then. */
  async signedOff(
    codes: readonly string[],
    about: { readonly by: SupervisorRef; readonly role?: SupervisorRole; readonly when: Stretch },
  ): Promise<void> {
    const methods = ["met", "observed", "record"] as const;
    for (const [index, capability] of codes.entries()) {
      const method = methods[index % methods.length] ?? "met";
      const daysAgo = within(about.when, index, codes.length);
      const decision = "achieved";
      await this.decided(capability, {
        ...about,
        decision,
        daysAgo,
        method,
        reasons: reasons(capability, method, index),
      });
    }
  }

  async decided(
    capability: string,
    about: {
      readonly by: SupervisorRef;
      readonly role?: SupervisorRole;
      readonly decision: Decision;
      readonly daysAgo: number;
      readonly reasons: string;
      readonly method?: "met" | "observed" | "record";
      readonly message?: string;
      readonly restsOn?: readonly EvidenceRef[];
    },
  ): Promise<decisions.SignOffRef> {
    this.count += 1;
    const { daysAgo, ...others } = about;
    const on = workingDayBefore(this.today, daysAgo);
    const restsOn = about.restsOn ?? this.usableFor(capability, on);
    if (restsOn.length === 0) {
      throw new Error(`Nothing shows ${this.of.name}'s ${capability} on ${on}.`);
    }
    const askedOn = daysBefore(on, 3 + (this.count % 9));
    return decisions.signOff(this.into, {
      of: this.of,
      capability,
      on,
      askedOn,
      ...others,
      restsOn,
    });
  }

  async asks(
    capability: string,
    about: { readonly to: PersonRef; readonly daysAgo: number; readonly message?: string },
  ): Promise<void> {
    const { to, daysAgo, message = "" } = about;
    const on = daysBefore(this.today, daysAgo);
    await decisions.signOffRequest(this.into, { of: this.of, capability, to, on, message });
  }

  /** Supervision, the latest session so many days ago, and every so many days before that. */
  async met(
    by: PersonRef,
    about: {
      readonly lastDaysAgo: number;
      readonly every: number;
      readonly minutes: readonly number[];
    },
  ): Promise<void> {
    for (const [index, minutes] of about.minutes.entries()) {
      const on = workingDayBefore(this.today, about.lastDaysAgo + index * about.every);
      // Every second one was written down by the supervisor.
      const recordedBy = index % 2 === 1 ? by : this.of;
      await supervisionSession(this.into, { of: this.of, by, on, minutes, recordedBy });
    }
  }

  /** What somebody had confirmed by the beginning of a day: what shows this capability, or anything if nothing does. */
  confirmedBefore(on: CalendarDate, capability: string): readonly EvidenceRef[] {
    const before = this.usable.filter(({ since }) => since && since < at(on, "00:00"));
    const shown = before.filter(({ codes }) => codes.includes(capability));
    return (shown.length > 0 ? shown : before).map(({ item }) => item);
  }

  private usableFor(capability: string, on: CalendarDate): readonly EvidenceRef[] {
    return this.usable
      .filter(({ codes, since }) => codes.includes(capability) && since && since < at(on, "00:00"))
      .map((usable) => usable.item);
  }

  private words(story: Partial<Story>, daysAgo: number): Words {
    return {
      title: story.title ?? "",
      type: story.type ?? null,
      occurredOn: workingDayBefore(this.today, daysAgo),
      setting: story.setting ?? this.setting,
      whatHappened: story.happened ?? "",
      whatLearned: story.learned ?? "",
      whatChanged: story.changed ?? "",
      answers: story.answers ?? {},
      characteristics: story.marks ?? [],
      files: story.files ?? [],
      shows: Object.entries(story.shows ?? {}).map(([code, rationale]) => ({ code, rationale })),
    };
  }

  private at(daysAgo: number, hour: number): Date {
    const minute = String((this.count * 17 + hour) % 60).padStart(2, "0");
    return at(daysBefore(this.today, daysAgo), `${String(hour)}:${minute}`);
  }
}

/** When anybody first said that it is true. */
function confirmedAt(versions: readonly Version[]): Date | undefined {
  return versions
    .flatMap(({ asked = [] }) => asked)
    .flatMap(({ answer }) => (answer && answer.answer !== "declined" ? [answer.at] : []))
    .sort((one, other) => one.getTime() - other.getTime())[0];
}

/** Spreads so many things evenly over a stretch. */
function within([from, to]: Stretch, index: number, many: number): number {
  return many === 1 ? from : Math.round(from + ((to - from) * index) / (many - 1));
}
