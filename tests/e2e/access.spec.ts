import { expect, test, type APIRequestContext, type BrowserContext } from "@playwright/test";
import type { Member } from "@/lib/core/actor";
import { openDatabase, type Database } from "@/lib/db/client";
import { restoreDemonstration, testServer } from "../support/test-server";
import { ACCOUNTS, memberIn, type Account } from "./support/accounts";
import { builtRoutes } from "./support/built-routes";
import { ELSEWHERE, FILES, PAGES, type Address } from "./support/routes";
import { openSouthmoor } from "./support/southmoor";

// Each route is tried by itself, so that two workers share them.
test.describe.configure({ mode: "parallel" });

let db: Database;
const signedIn = new Map<Account, { readonly member: Member; readonly context: BrowserContext }>();

test.beforeAll(async ({ browser, baseURL }) => {
  await restoreDemonstration();
  db = openDatabase(testServer().databaseUrl);
  await openSouthmoor(db);
  for (const account of ACCOUNTS) {
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    signedIn.set(account, { member: await memberIn(context, account, db), context });
  }
});

test.afterAll(async () => {
  for (const { context } of signedIn.values()) await context.close();
  await db.$disconnect();
});

test("every route that is built is tried here, or it is said where else", () => {
  const { pages, files } = builtRoutes();
  const tried = [...Object.keys(PAGES), ...Object.keys(FILES), ...Object.keys(ELSEWHERE)].sort();
  expect(tried).toEqual([...pages, ...files].sort());
});

for (const [pattern, route] of [...Object.entries(PAGES), ...Object.entries(FILES)]) {
  test(`${pattern} opens for whom policy says, and is not there for anybody else`, async ({
    request,
  }) => {
    const members = [...signedIn.values()].map(({ member }) => member);
    const addresses = oneOfEachKind(await route.addresses(db, pattern), members);
    const opened = new Set<string>();
    for (const [account, { member, context }] of signedIn) {
      const invented = route.invented(pattern);
      const never = invented === null ? null : await ask(context.request, invented);
      if (never !== null) expect(never.status, `${account} on ${invented ?? ""}`).toBe(404);
      for (const { path, ruling, whose, state } of addresses) {
        const may = ruling(member).allowed;
        const answer = await ask(context.request, path);
        const title = `${account} on ${path} (${whose}; ${state})`;
        expect(answer.status, title).toBe(may ? 200 : 404);
        if (may) opened.add(account);
        if (!may && never !== null) expect(answer.said, title).toBe(never.said);
      }
    }
    for (const { path } of addresses) await isNotForStrangers(request, path, route.opener === null);
    if (route.opener !== null) expect([...opened]).toContain(route.opener);
  });
}

test("a manager cannot read a reflection, by page, file, search, export or address", async () => {
  const [ada, bea, mel] = [of("ada"), of("bea"), of("mel")];
  const { items, phrases } = await wordsOf(ada.member.personId, mel.member.personId);
  const open = await Promise.all(
    // The page of all components shows invented words, some of them the demonstration's; it is nobody's record.
    [...Object.entries(PAGES), ...Object.entries(FILES)]
      .filter(([pattern]) => pattern !== "/fixtures")
      .map(async ([pattern, route]) =>
        (await route.addresses(db, pattern)).filter(({ ruling }) => ruling(mel.member).allowed),
      ),
  );
  const teams = mel.member.managedTeamIds.map((id) => `/teams/${id}`);
  const searched = phrases.slice(0, 3).map((phrase) => `?q=${encodeURIComponent(phrase)}`);
  const asked = [
    ...open.flat().map(({ path }) => path),
    ...["/evidence", "/people", "/audit", ...teams].flatMap((path) =>
      searched.map((search) => `${path}${search}`),
    ),
    ...items.flatMap((id) => [`/evidence/${id}`, `/evidence/${id}?version=1`]),
  ];
  expect(asked.length).toBeGreaterThan(60);
  for (const path of asked) {
    // Whole, with the scripts: what is sent and not shown can be read too.
    const body = await (await mel.context.request.get(path)).text();
    const asWritten = searched.some((search) => path.endsWith(search)) ? path : "";
    const read = phrases.filter((one) => body.includes(one) && !holds(asWritten, one));
    expect(read, path).toEqual([]);
  }
  // The phrases are what a page would hold: whoever may read the items finds them there.
  const readings = items.flatMap((id) => [`/evidence/${id}`, `/evidence/${id}/edit`]);
  const bodies = await Promise.all(
    [...readings, "/capabilities/4.2/self-assess"].map(async (path) =>
      (await ada.context.request.get(path)).text(),
    ),
  );
  const found = phrases.filter((phrase) => bodies.some((body) => body.includes(phrase)));
  expect(found.length).toBeGreaterThan(phrases.length / 2);
  const [shared] = items;
  expect((await bea.context.request.get(`/evidence/${shared ?? ""}`)).status()).toBe(200);
});

function of(account: Account) {
  const found = signedIn.get(account);
  if (found === undefined) throw new Error(`${account} is not signed in.`);
  return found;
}

/**
 * Phrases of a practitioner's own, five words and more without a sign that HTML would write differently; none that
 * the reader was asked to confirm, as a colleague who was there.
 */
async function wordsOf(practitionerId: string, confirmerId: string) {
  const asked = { requests: { some: { confirmerId } } };
  const confirmed = JSON.stringify(
    await db.evidenceVersion.findMany({ where: asked, include: { links: true } }),
  );
  const versions = await db.evidenceVersion.findMany({
    where: { evidence: { practitionerId, versions: { none: asked } } },
    orderBy: [{ evidence: { stage: "desc" } }, { id: "asc" }],
    include: { links: true },
  });
  const assessments = await db.selfAssessment.findMany({ where: { practitionerId } });
  const texts = [
    ...versions.flatMap(({ title, whatHappened, whatLearned, whatChanged, links }) => [
      ...[title, whatHappened, whatLearned, whatChanged],
      ...links.map(({ rationale }) => rationale),
    ]),
    ...assessments.map(({ reflection }) => reflection),
  ];
  const phrases = texts
    .flatMap((text) => /(?:[a-zA-Z]+ ){4,}[a-zA-Z]+/.exec(text)?.[0] ?? [])
    .filter((phrase) => !confirmed.includes(phrase));
  expect(phrases.length).toBeGreaterThan(20);
  const submitted = versions.filter(({ links }) => links.length > 0);
  const items = [...new Set([...submitted, ...versions].map(({ evidenceId }) => evidenceId))];
  return { items, phrases: [...new Set(phrases)] };
}

function holds(path: string, phrase: string): boolean {
  return path.includes(encodeURIComponent(phrase));
}

/** One address for every state, owner and answer that policy gives these people: the others only repeat it. */
function oneOfEachKind(
  addresses: readonly Address[],
  members: readonly Member[],
): readonly Address[] {
  const kinds = new Map<string, Address>();
  for (const address of addresses) {
    const rulings = members.map((member) => address.ruling(member).allowed);
    const kind = JSON.stringify([address.state, address.whose, rulings]);
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  return [...kinds.values()];
}

async function isNotForStrangers(request: APIRequestContext, path: string, isPublic: boolean) {
  const answer = await request.get(path, { maxRedirects: 0 });
  if (isPublic) {
    expect(answer.status(), path).toBe(200);
  } else {
    expect(answer.status(), path).toBe(307);
    expect(answer.headers()["location"], path).toMatch(/^(http:\/\/[^/]+)?\/sign-in(\?next=|$)/);
  }
}

/** The status, and what a reader is told: without the scripts, which hold the address that was asked for. */
async function ask(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  const body = (await answer.text())
    .replaceAll(/<script\b.*?<\/script>/gs, "")
    .replaceAll(/\bnonce="[^"]*"/g, "");
  return { status: answer.status(), said: body };
}
