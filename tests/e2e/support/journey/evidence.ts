import { expect } from "@playwright/test";
import type { Journey } from "./journey";
import { daysAgo } from "./days";
import type { Person } from "./people";

/** Each half of a pillar is shown first by one family of evidence and then by another: four of them in all. */
const KINDS = [
  ["Mini-IPX", "Audit"],
  ["Case-based discussion", "Governance document"],
] as const;

/** An item links half a pillar, which is as many as it can: the fewest items will do. */
interface Planned {
  readonly title: string;
  readonly type: string;
  readonly codes: readonly string[];
}

/** Fills in the form that a step of the portfolio led to, and submits it. */
export async function logEvidence(journey: Journey, code: string): Promise<void> {
  const { page } = journey.practitioner;
  const item = await nextItem(journey, code);
  journey.logged.push(item.title);
  await page.getByLabel("Title").fill(item.title);
  await page.getByLabel("Type of evidence").selectOption({ label: item.type });
  await page.getByLabel("When did it happen?").fill(daysAgo(40));
  await page.getByLabel(/^Where\?/).fill("District general hospital, imaging");
  await page.getByLabel("What happened?").fill("I did this myself, and somebody saw it.");
  await page.getByLabel("What did you learn?").fill("To say at once what I was not sure of.");
  for (const [index, shown] of item.codes.entries()) {
    const number = String(index + 1);
    await page.getByLabel(`Capability ${number}`, { exact: true }).selectOption(shown);
    await page
      .locator(`[name="links.${String(index)}.rationale"]`)
      .fill(`It shows how I do what ${shown} asks for.`);
  }
  for (const characteristic of ["Autonomy", "Complexity", "Analysis", "Innovation"]) {
    await page.getByLabel(new RegExp(`^${characteristic}`)).check();
  }
  await page.getByRole("button", { name: "Submit evidence" }).click();
  await expect(page.getByRole("heading", { level: 1, name: item.title })).toBeVisible();
}

/** From the item's page: asks a colleague, who answers from the list of what waits for them. */
export async function haveConfirmed(journey: Journey): Promise<void> {
  const { page, name } = journey.practitioner;
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  const confirmer = confirmerOf(journey, title);
  await page.getByRole("link", { name: "Ask for confirmation" }).click();
  await expect(page.getByRole("button", { name: "Ask for confirmation" })).toBeVisible();
  const likely = page.getByLabel(new RegExp(`^${confirmer.name}`));
  if ((await likely.count()) > 0) await likely.check();
  else await page.getByLabel(/Who can confirm it\?|Somebody else/).fill(confirmer.name);
  await page.getByRole("button", { name: "Ask for confirmation" }).click();
  await expect(page).toHaveURL(/asked=1/);

  const theirs = confirmer.page;
  await theirs.goto("/sign-offs");
  await theirs.getByRole("link", { name: `${name} today To confirm: ${title}` }).click();
  await theirs.getByLabel(/^A comment for/).fill("I was there, and it is as it is told.");
  await theirs.getByRole("button", { name: "Confirm evidence" }).click();
  await expect(theirs).toHaveURL(/answered=1/);
}

/** Every pillar has items that Bea confirmed and items that Cai did. */
function confirmerOf({ bea, cai }: Journey, title: string): Person {
  return KINDS.some(([first]) => title.startsWith(first)) ? bea : cai;
}

/** From the choice of capabilities that the form offers. */
async function nextItem(
  { practitioner: { page }, logged }: Journey,
  code: string,
): Promise<Planned> {
  const offered = page
    .getByLabel("Capability 1", { exact: true })
    .locator("optgroup")
    .filter({ has: page.locator(`option[value="${code}"]`) })
    .locator("option");
  // The page may still be on its way.
  await expect(offered.first()).toBeAttached();
  const pillar = await offered.evaluateAll((options) =>
    options.map((option) => option.getAttribute("value") ?? ""),
  );
  const half = Math.ceil(pillar.length / 2);
  const isFirst = pillar.indexOf(code) < half;
  const codes = isFirst ? pillar.slice(0, half) : pillar.slice(half);
  const types = isFirst ? KINDS[0] : KINDS[1];
  for (const type of types) {
    const title = `${type} from ${codes[0] ?? ""} on`;
    if (!logged.includes(title)) return { title, type, codes };
  }
  throw new Error(`Nothing is left to log for ${code}.`);
}
