import { describe, expect, test } from "vitest";
import type { EvidenceItem, PillarReview, PortfolioRecord, SignOff } from "@/lib/rules/record";
import {
  assessed,
  gate,
  item,
  linksTo,
  readyRecord,
  signOff,
  supervisor,
  TODAY,
} from "./ready-record";

describe("G14 second look: a coordinating supervisor, and a second reviewer who had no part in the pillar", () => {
  const reviewed = (
    about: Partial<PillarReview>,
    rest: Partial<PortfolioRecord> = {},
  ): PortfolioRecord => {
    const record = readyRecord();
    return {
      ...record,
      pillarReviews: record.pillarReviews.map((one) =>
        one.pillar === "4" ? { ...one, ...about } : one,
      ),
      ...rest,
    };
  };
  const extra = (links: string[], about: Partial<EvidenceItem> = {}): Partial<PortfolioRecord> => ({
    evidence: [
      ...readyRecord().evidence,
      item({
        id: "extra",
        links: linksTo(links),
        confirmations: [{ by: "eve", on: "2026-11-01" }],
        ...about,
      }),
    ],
  });
  const alsoDecided = (about: Partial<SignOff>): Partial<PortfolioRecord> => ({
    // First in the list, so that it is never the latest on its date.
    signOffs: [
      signOff({ capability: "4.2", by: "eve", on: "2026-11-01", ...about }),
      ...readyRecord().signOffs,
    ],
  });

  test.each<[string, PortfolioRecord, string]>([
    ["every pillar", reviewed({}), "pass"],
    ["one pillar is missing", reviewed({ pillar: "3" }), "fail"],
    ["12 months ago to the day", reviewed({ on: "2025-11-22" }), "pass"],
    ["a day more", reviewed({ on: "2025-11-21" }), "fail"],
    ["today", reviewed({ on: TODAY }), "pass"],
    ["tomorrow", reviewed({ on: "2026-11-23" }), "fail"],
    ["no second reviewer yet", reviewed({ secondReviewer: null }), "fail"],
    ["the owner as second reviewer", reviewed({ secondReviewer: "owner" }), "fail"],
    ["the reviewer as second reviewer", reviewed({ secondReviewer: "bea" }), "fail"],
    ["reviewed by the owner", reviewed({ by: "owner" }), "fail"],
    ["reviewed by a stranger", reviewed({ by: "zoe" }), "fail"],
    [
      "reviewed by an associate",
      reviewed(
        {},
        {
          supervisors: [
            supervisor({ id: "bea", role: "associate", scope: ["4"] }),
            supervisor({ id: "cai", profession: "radiographer" }),
          ],
        },
      ),
      "fail",
    ],
    [
      "the reviewer had left the day before",
      reviewed(
        {},
        {
          supervisors: [
            supervisor({ id: "bea", to: "2026-10-31" }),
            supervisor({ id: "cai", profession: "radiographer" }),
          ],
        },
      ),
      "fail",
    ],
    [
      "the reviewer left that day",
      reviewed(
        {},
        {
          supervisors: [
            supervisor({ id: "bea", to: "2026-11-01" }),
            supervisor({ id: "cai", profession: "radiographer" }),
          ],
        },
      ),
      "pass",
    ],
    [
      "the second reviewer had confirmed an item linked in the pillar",
      reviewed({}, extra(["4.8"])),
      "fail",
    ],
    [
      "… on the day after the review",
      reviewed({}, extra(["4.8"], { confirmations: [{ by: "eve", on: "2026-11-02" }] })),
      "pass",
    ],
    [
      "… an item linked in another pillar",
      reviewed(
        { secondReviewer: "gus" },
        extra(["3.8"], { confirmations: [{ by: "gus", on: "2026-11-01" }] }),
      ),
      "pass",
    ],
    ["… an item that is withdrawn", reviewed({}, extra(["4.8"], { withdrawn: true })), "pass"],
    [
      "… an item that is flagged is still linked",
      reviewed({}, extra(["4.8"], { identifiable: true })),
      "fail",
    ],
    [
      "… an item whose seventh link is in the pillar",
      reviewed(
        { secondReviewer: "gus" },
        extra(["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "4.8"], {
          confirmations: [{ by: "gus", on: "2026-11-01" }],
        }),
      ),
      "pass",
    ],
    [
      "the second reviewer had decided on a capability in it",
      reviewed({}, alsoDecided({})),
      "fail",
    ],
    ["… not yet is a decision too", reviewed({}, alsoDecided({ decision: "not-yet" })), "fail"],
    ["… revoked", reviewed({}, alsoDecided({ revokedOn: "2026-11-01" })), "fail"],
    ["… on the day after the review", reviewed({}, alsoDecided({ on: "2026-11-02" })), "pass"],
    [
      "… in another pillar",
      reviewed({ secondReviewer: "gus" }, alsoDecided({ by: "gus", capability: "3.1" })),
      "pass",
    ],
    [
      "one of two reviews is enough",
      {
        ...reviewed({}),
        pillarReviews: [
          ...reviewed({ secondReviewer: null }).pillarReviews,
          { pillar: "4", by: "bea", secondReviewer: "eve", on: "2026-11-02" },
        ],
      },
      "pass",
    ],
  ])("%s", (_sentence, record, expected) => {
    expect(gate(assessed(record), "G14").outcome).toBe(expected);
  });

  test("for a manager a decision on 1.5, which is not required, is a decision in pillar 1 all the same", () => {
    const record = { ...readyRecord(), ...alsoDecided({ capability: "2.1" }) };
    expect(gate(assessed(record, { profile: "manager" }), "G14").outcome).toBe("fail");
    expect(gate(assessed(record, { profile: "academic" }), "G14").outcome).toBe("pass");
  });

  test("for a first stage a decision on a statement of a later one is a decision in its group all the same", () => {
    const ready = readyRecord("consultant-2020");
    const record = {
      ...ready,
      signOffs: [signOff({ capability: "7.4", by: "eve", on: "2026-10-30" }), ...ready.signOffs],
    };
    expect(gate(assessed(ready, { profile: "consultant-transition" }), "G14").outcome).toBe("pass");
    expect(gate(assessed(record, { profile: "consultant-transition" }), "G14").outcome).toBe(
      "fail",
    );
  });
});
