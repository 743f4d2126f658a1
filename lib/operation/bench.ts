import { generateClient } from "./build";
import { runCommand } from "./refusal";
import { untilAskedToEnd } from "./scope";

/**
 * `npm run bench`: the pages of the production build as ratios to our own smallest signed-in page, in the same run,
 * one client, compression off, with 1,000 practitioners loaded; the rules alone; the JavaScript of every page; signing
 * in, known and unknown.
 */
await runCommand(() =>
  untilAskedToEnd(async (scope) => {
    await generateClient(scope);
    const { bench } = await import("./bench/run");
    await bench(scope);
  }),
);
