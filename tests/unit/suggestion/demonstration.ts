import * as earlier from "@/prisma/seed/people/ada/earlier";
import * as thisYear from "@/prisma/seed/people/ada/this-year";
import * as imaging from "@/prisma/seed/words/imaging-trades";
import { everyKind, story } from "@/prisma/seed/words/stories";
import * as therapies from "@/prisma/seed/words/therapy-trades";
import type { Labelled } from "./labelled";

const trades = [...Object.values(imaging), ...Object.values(therapies)];
const told = everyKind.flatMap((kind, at) => {
  const trade = trades[at % trades.length];
  return trade === undefined ? [] : [story(kind, trade)];
});

/** What the demonstration's people wrote and linked: other words, written for another purpose, before there was this. */
export const FROM_THE_DEMONSTRATION: readonly Labelled[] = [
  ...told,
  ...Object.values(earlier),
  ...Object.values(thisYear),
].map(({ title, happened, learned, changed, shows }) => ({
  account: { title, whatHappened: happened, whatLearned: learned, whatChanged: changed },
  shows: Object.keys(shows),
}));
