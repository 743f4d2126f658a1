import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Ahead } from "@/components/readiness/ahead/ahead";
import type { AheadView } from "@/lib/readiness/ahead/types";
import { horizonOf } from "@/lib/rules/horizon-of";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord } from "@/lib/rules/record";
import { item, linksTo, readyRecord, signOff, TODAY } from "../rules/ready-record";

function drawn(record: PortfolioRecord, until: string): string {
  const profile = currentProfile("four-pillars");
  const recordOn = () => ({ record, changesOn: null });
  const view: AheadView = {
    until,
    days: horizonOf({ recordOn, profile, asOf: TODAY, until }),
    items: [],
    itemTitles: {},
    signOffs: [],
    signers: {},
    titles: {},
    pillars: {},
  };
  return renderToStaticMarkup(createElement(Ahead, { view }));
}

/** 1.6 is built up by one item under an active sign-off; nothing else of the record has a date that is near. */
const built: PortfolioRecord = {
  ...readyRecord(),
  supervision: null,
  practitioner: { ...readyRecord().practitioner, trainee: false },
  evidence: [item({ id: "only", occurredOn: "2025-01-10", links: linksTo(["1.6"]) })],
  signOffs: [signOff({ capability: "1.6" })],
  entrustments: [],
};

test("what is due a refresh is said by its state: it need not be signed off", () => {
  const words = drawn(built, "2027-02-28");
  expect(words).toContain("Its evidence is still recent enough, for up to six months, because of");
  expect(words).not.toContain("because it is signed off");
  const kept = drawn(readyRecord(), "2028-03-31");
  expect(kept).toContain("It still counts, for up to six months, because it is signed off.");
});

test("a day of which nothing is said is not shown", () => {
  const until = "2027-07-31";
  const recordOn = () => ({ record: built, changesOn: null });
  const profile = currentProfile("four-pillars");
  const days = horizonOf({ recordOn, profile, asOf: TODAY, until });
  expect(days.find(({ on }) => on === "2027-07-11")?.changes).toMatchObject([{ isDue: false }]);
  const words = drawn(built, until);
  expect(words).toContain("11 January 2027");
  expect(words).not.toContain("11 July 2027");
});
