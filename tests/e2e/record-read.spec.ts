import { expect, test, type Browser, type Page } from "@playwright/test";
import { openDatabase } from "@/lib/db/client";
import { ROWS } from "../integration/record/rows";
import { signInAs } from "../support/sign-in";
import { restoreDemonstration, testServer } from "../support/test-server";
import { addressOf } from "./support/accounts";
import { SIGNS, type Sign } from "./support/record-signs";
import { openWholeRecord, type WholeRecord } from "./support/whole-record";

/** Of the table in lib/readiness/RECORD.md: what it says is read on a page stands there, for whoever reads it. */
test("every key of the record is read on the pages that the table of the record names", async ({
  browser,
}) => {
  await restoreDemonstration();
  const db = openDatabase(testServer().databaseUrl);
  const whole = await openWholeRecord(db);
  await db.$disconnect();
  const pages = await openPages(browser, whole);
  const missing: string[] = [];
  for (const [key, { read }] of Object.entries(ROWS)) {
    for (const route of read) {
      const page = await pages(route, key);
      const sign = signOf(key, route);
      if (!(await stands(page, sign))) missing.push(`${key} on ${route}: ${JSON.stringify(sign)}`);
    }
  }
  expect(missing).toEqual([]);
  expect(Object.keys(SIGNS).sort()).toEqual(Object.keys(ROWS).sort());
});

function signOf(key: string, route: string): Sign {
  const sign = SIGNS[key];
  if (sign === undefined) return "no sign";
  return typeof sign === "object" && "on" in sign ? (sign.on[route] ?? sign.else) : sign;
}

async function stands(page: Page, sign: Sign): Promise<boolean> {
  if (typeof sign === "object") {
    const box = page.locator(`input[name="${sign.box}"]`).first();
    return (await box.count()) > 0 && box.isChecked();
  }
  const said = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
  return said.includes(sign);
}

/** Opens a page of the table as whoever reads it, once. */
async function openPages(browser: Browser, whole: WholeRecord) {
  const { wren, sol, shown, withdrawn, signOff, restsOnMoved, request } = whole;
  const signedIn = async (email: string) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await signInAs(context, email);
    return context;
  };
  const own = await signedIn(wren.email);
  const supervisor = await signedIn(addressOf("bea"));
  const declared = await signedIn(sol.email);
  const steward = await signedIn(addressOf("stu"));
  const opened = new Map<string, Page>();
  return async (route: string, key: string): Promise<Page> => {
    const isOfSol = key.startsWith("supervisors");
    const item = key === "evidence[].withdrawn" ? withdrawn : shown;
    const hasMoved = key === "signOffs[].changedSince";
    const path = route
      .replace("[evidenceId]", item.id)
      .replace("[practitionerId]", wren.id)
      .replace("[personId]", isOfSol ? sol.id : wren.id)
      .replace("[signOffId]", hasMoved ? restsOnMoved.id : signOff.id)
      .replace("[requestId]", request.id)
      .replace("[pillarCode]", "4")
      .replace("[code]", hasMoved ? "4.7" : "4.2");
    const isSupervisors = /^\/(practitioners|sign-offs)\//.test(route);
    const theirs = isOfSol ? declared : supervisor;
    const context = route.startsWith("/people/") ? steward : isSupervisors ? theirs : own;
    const page = opened.get(path) ?? (await context.newPage());
    if (!opened.has(path)) await page.goto(path);
    opened.set(path, page);
    return page;
  };
}
