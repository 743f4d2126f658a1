import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { loadFrameworks } from "@/lib/operation/load-frameworks";
import { env } from "@/lib/env";

test("every published framework is there, with the capabilities that one can be signed off for", async () => {
  const versions = await database().frameworkVersion.findMany({
    select: { frameworkId: true, _count: { select: { pillars: true } } },
    orderBy: { frameworkId: "asc" },
  });
  const signable = await database().capability.groupBy({
    by: ["frameworkVersionId", "signable"],
    _count: true,
  });
  expect(versions).toEqual([
    { frameworkId: "consultant-2020", _count: { pillars: 5 } },
    { frameworkId: "hee-mpf-2017", _count: { pillars: 4 } },
    { frameworkId: "nhse-mpf-2025", _count: { pillars: 4 } },
  ]);
  expect(signable.map((group) => [group.signable, group._count]).sort()).toEqual([
    [false, 16],
    [true, 38],
    [true, 38],
    [true, 44],
  ]);
});

test("loading the same frameworks again changes nothing", async () => {
  expect(await loadFrameworks(env().databaseUrl)).toEqual([]);
  expect(await database().capability.count()).toBe(136);
});

test("a staged statement belongs to its capability and says when it is expected", async () => {
  const statement = await database().capability.findFirstOrThrow({
    where: { code: "16.2", frameworkVersion: { frameworkId: "consultant-2020" } },
    select: { signable: true, stage: true, parent: { select: { code: true, signable: true } } },
  });
  expect(statement).toEqual({
    signable: true,
    stage: expect.stringMatching(/^(advanced|transition|years 1-3|years 3-5)$/),
    parent: { code: "16", signable: false },
  });
});
