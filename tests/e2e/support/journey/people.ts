import { expect, type Browser, type Page } from "@playwright/test";
import { DEMONSTRATION_PASSWORD } from "@/lib/auth/demonstration";
import { addressOf, type Account } from "../accounts";

/** Somebody at their own browser, signed in by its form. */
export interface Person {
  readonly name: string;
  readonly password: string;
  /** A browser without JavaScript: a form is one request and its answer. */
  readonly page: Page;
  /** The same person in a browser that runs scripts. */
  readonly live: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

const NAMES = {
  ada: "Ada Nwosu",
  bea: "Bea Hartley",
  cai: "Cai Morgan",
  mel: "Mel Choudhury",
  stu: "Stu Fenwick",
} satisfies Record<Account, string>;

/** One of the demonstration's people who have a password. */
export function demonstrated(browser: Browser, account: Account): Promise<Person> {
  return atTheirBrowser(browser, {
    name: NAMES[account],
    email: addressOf(account),
    password: DEMONSTRATION_PASSWORD,
  });
}

/** The steward adds a person; that person chooses a password with the link that the steward hands on. */
export async function joins(
  browser: Browser,
  steward: Person,
  { name, email, password }: NewAccount,
): Promise<Person> {
  const { page } = steward;
  await page.goto("/people");
  await page.getByRole("link", { name: "Add a person" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Work email address").fill(email);
  await page.getByRole("button", { name: "Add person" }).click();
  const link = /\/set-password\/[\w-]+/.exec(await page.getByRole("main").innerText())?.[0];
  expect(link, "a link to hand on").toBeDefined();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const own = await context.newPage();
  await own.goto(link ?? "");
  await own.getByLabel("New password").fill(password);
  await own.getByRole("button", { name: "Choose this password" }).click();
  await expect(own).toHaveURL(/\/sign-in/);
  await context.close();
  return atTheirBrowser(browser, { name, email, password });
}

interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

async function atTheirBrowser(browser: Browser, account: NewAccount): Promise<Person> {
  const signedIn = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await page.getByLabel("Email address").fill(account.email);
    await page.getByLabel("Password").fill(account.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).not.toHaveURL(/\/sign-in/);
    return page;
  };
  const page = await signedIn(false);
  let live: Page | undefined;
  return {
    name: account.name,
    password: account.password,
    page,
    live: async () => (live ??= await signedIn(true)),
    close: async () => {
      await page.context().close();
      await live?.context().close();
    },
  };
}
