import { formatDay } from "@/lib/core/calendar-date";
import type { AreaSetLine, AskedActivity, Judged } from "@/lib/area/types";
import { listed } from "@/lib/rules/words";

/** The scale of entrustment: how much supervision somebody needs, not how good they are. */
export const levelLabels: Readonly<Record<number, string>> = {
  1: "1: observes",
  2: "2: acts with a supervisor present",
  3: "3: acts, with a supervisor on site who reviews",
  4: "4: acts unsupervised within the agreed scope",
  5: "5: supervises others and sets local practice",
};

export const levelChoices = Object.entries(levelLabels).map(([value, label]) => ({ value, label }));

/** "Plain images, chest, reporting" */
export function aboutSet({
  modality,
  site,
  speciality,
}: Pick<AreaSetLine, "modality" | "site" | "speciality">): string {
  return [modality, site, speciality].filter((text) => text !== "").join(" · ");
}

/** What an activity asks, in one sentence's worth of words. */
export function askedInWords({ level, volume, counted }: AskedActivity): string {
  return listed([
    "an item of evidence that shows it",
    ...(level === null ? [] : [`entrustment at level ${String(level)}`]),
    ...(volume === null ? [] : [`${number(volume)} ${counted} in twelve months`]),
  ]);
}

/** What is missing of an activity, in words for its practitioner and for who supervises them. */
export function missingOf({ level, volume }: AskedActivity, judged: Judged): readonly string[] {
  return [
    ...(judged.evidence ? [] : ["No item that counts is linked"]),
    ...missingEntrustment(level ?? 0, judged),
    ...missingVolume(volume ?? 0, judged),
  ];
}

export function untilInWords({ countsUntil }: Pick<Judged, "countsUntil">): string {
  return countsUntil === null ? "" : `Its count holds until ${formatDay(countsUntil)}`;
}

export function number(count: number): string {
  return count.toLocaleString("en-GB");
}

function missingEntrustment(level: number, { entrustment }: Judged): readonly string[] {
  switch (entrustment) {
    case "not-asked":
    case "reached":
      return [];
    case "none":
      return [`Nobody has entrusted it yet: level ${String(level)} is asked`];
    case "below":
      return [`The newest entrustment is below level ${String(level)}`];
  }
}

function missingVolume(volume: number, judged: Judged): readonly string[] {
  switch (judged.volume) {
    case "not-asked":
    case "reached":
      return [];
    case "none":
      return [`Nothing is counted yet: ${number(volume)} in twelve months are asked`];
    case "below":
      return [`The newest count is below ${number(volume)}`];
    case "old":
      return ["The newest count is more than twelve months old"];
  }
}
