import { afterEach, beforeEach, expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import { database } from "@/lib/db/client";
import { passwordForgotten, signInLinkMade, signOffAsked } from "@/lib/notification/mails";
import { notHandedOver } from "@/lib/notification/sending/schema";
import { markRefused } from "@/lib/notification/sending/service";
import { queueMail } from "@/lib/notification/service";
import { openMailServer, type MailServer } from "@/lib/operation/mailing/mail-server";
import { sendDue } from "@/lib/operation/mailing/send-due";
import { openMailReceiver, type MailReceiver } from "../../support/mail-receiver";
import { makeWard, NOW, type Ward } from "../../support/ward";

const ADDRESS = "https://portfolio.example.nhs.uk";

let ward: Ward;
let receiver: MailReceiver;
let servers: MailServer[];

beforeEach(async () => {
  ward = await makeWard(database());
  receiver = await openMailReceiver();
  servers = [];
});

afterEach(async () => {
  for (const server of servers) server.close();
  await receiver.close();
});

test("a mail arrives as text and as HTML, from the installation, with the way to the page", async () => {
  await queueRequest();
  expect(await send()).toBe(1);
  const [mail] = receiver.taken;
  expect(mail?.subject).toBe("Ada Nwosu asks you to sign off 4.2");
  expect(mail?.from?.value).toEqual([
    { name: "Fourfold", address: "no-reply@portfolio.example.nhs.uk" },
  ]);
  expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail?.text).toContain("Ada Nwosu asks you to decide on 4.2, Audit & <more>.");
  expect(mail?.text).toContain(`Open the request: ${ADDRESS}/sign-offs/a-request`);
  expect(mail?.html).toContain("4.2, Audit &amp; &lt;more&gt;.");
  expect(mail?.html).toContain(`href="${ADDRESS}/sign-offs/a-request"`);

  expect(await send()).toBe(0);
  expect(receiver.taken).toHaveLength(1);
  expect(await standing()).toMatchObject([{ attempts: 1, refusal: "", sentAt: NOW }]);
  expect(await logged("mail.sent")).toBe(1);
});

test("five workers at once send each of fifty mails once", async () => {
  for (let count = 0; count < 50; count += 1) await queueRequest(`request-${String(count)}`);
  const sent = await Promise.all([1, 2, 3, 4, 5].map(() => send()));
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(50);
  expect(new Set(receiver.taken.map(({ messageId }) => messageId)).size).toBe(50);
  expect(receiver.taken).toHaveLength(50);
});

test("what the server will not take today is tried from Friday evening into Monday morning, less and less often, and then given up", async () => {
  await queueRequest();
  receiver.refuse({ at: "recipient", code: 451, said: "Try again later" });
  const waits: number[] = [];
  for (let at = NOW; ;) {
    expect(await send(at)).toBe(0);
    const mail = await database().mail.findFirstOrThrow();
    expect(mail.refusal).toBe("The mail server said: 451 Try again later");
    if (mail.givenUpAt !== null) break;
    // Not a moment sooner.
    expect(await send(new Date(mail.dueAt.getTime() - 1))).toBe(0);
    waits.push((mail.dueAt.getTime() - at.getTime()) / 60_000);
    at = mail.dueAt;
  }
  expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440, 1440]);
  // Friday at 17:00 to Monday at 08:00, and before the mail is too old.
  const hours = waits.reduce((sum, minutes) => sum + minutes, 0) / 60;
  expect(hours).toBeGreaterThan(63);
  expect(hours).toBeLessThan(72);
  expect(await logged("mail.given-up")).toBe(1);
  receiver.refuse(null);
  expect(await send(new Date(NOW.getTime() + 9 * 86_400_000))).toBe(0);
});

test("an address that the server does not know is given up at once", async () => {
  await queueRequest();
  receiver.refuse({ at: "recipient", code: 550, said: "No such mailbox here" });
  expect(await send()).toBe(0);
  expect(await standing()).toMatchObject([
    { attempts: 1, givenUpAt: NOW, refusal: "The mail server said: 550 No such mailbox here" },
  ]);
});

test.each([
  ["whom it is from", { at: "sender", code: 553, said: "5.7.1 Sender address rejected" }],
  ["its own state", { at: "content", code: 554, said: "5.2.0 Sending is denied" }],
  ["what it may relay", { at: "recipient", code: 550, said: "5.7.1 Relaying denied" }],
] as const)(
  "what a server says of %s is nothing final: somebody sets it right",
  async (_, refusal) => {
    await queueRequest();
    receiver.refuse(refusal);
    expect(await send()).toBe(0);
    expect(await standing()).toMatchObject([{ givenUpAt: null, attempts: 1 }]);
    receiver.refuse(null);
    expect(await send(new Date(NOW.getTime() + 60_000))).toBe(1);
  },
);

test("news of months, a dead link and whoever has left since are sent nothing", async () => {
  await queueRequest();
  const until = new Date(NOW.getTime() + 2 * 60 * 60_000);
  const link = passwordForgotten({ token: "a-token", hours: 2, until });
  await database().$transaction((tx) => queueMail(tx, { now: NOW, to: ward.dev.id }, link));
  await database().$transaction((tx) => queueMail(tx, { now: NOW, to: ward.cai.id }, link));
  await database().person.update({ where: { id: ward.cai.id }, data: { leftAt: NOW } });
  expect(await send(new Date(until.getTime() + 1))).toBe(1);
  expect(receiver.taken[0]?.subject).toContain("asks you to sign off");
  await queueRequest("another");
  expect(await send(new Date(NOW.getTime() + 4 * 86_400_000))).toBe(0);
});

test("a worker that was slower than its three minutes takes nothing from the one that has the mail now", async () => {
  await queueRequest();
  const { id: mailId } = await database().mail.findFirstOrThrow();
  const takenUntil = new Date(NOW.getTime() + 6 * 60_000);
  await database().mail.update({ where: { id: mailId }, data: { takenUntil, attempts: 2 } });
  const actor = { kind: "system", reason: "A test" } as const;
  const values = { mailId, attempts: 1, refusal: "Slow.", isFinal: true };
  const late = await attempt(
    { schema: notHandedOver, run: markRefused },
    { actor, values, now: NOW },
  );
  expect(late.ok).toBe(false);
  expect(await standing()).toMatchObject([
    { takenUntil, attempts: 2, refusal: "", givenUpAt: null },
  ]);
});

test("a server that cannot be reached loses nothing", async () => {
  await queueRequest();
  const nobody = server("smtp://127.0.0.1:1");
  expect(await sendDue({ db: database(), server: nobody, now: () => NOW })).toBe(0);
  expect(await standing()).toMatchObject([
    { givenUpAt: null, refusal: "The mail server could not be reached (ESOCKET)." },
  ]);
  expect(await send(new Date(NOW.getTime() + 60_000))).toBe(1);
});

test("a mail that a killed worker had in its hands is taken by another after three minutes, as the same mail", async () => {
  await queueRequest();
  const takenUntil = new Date(NOW.getTime() + 3 * 60_000);
  const { id } = await database().mail.findFirstOrThrow();
  await database().mail.update({ where: { id }, data: { takenUntil, attempts: 1 } });
  expect(await send(new Date(takenUntil.getTime() - 1))).toBe(0);
  expect(await send(takenUntil)).toBe(1);
  expect(receiver.taken.map(({ messageId }) => messageId)).toEqual([
    `<${id}@portfolio.example.nhs.uk>`,
  ]);
});

test("a link that lets somebody in is in the mail alone once that is sent", async () => {
  const mail = signInLinkMade({
    organisation: "Northmoor Hospitals",
    token: "a-token",
    days: 7,
    until: new Date(NOW.getTime() + 7 * 86_400_000),
  });
  await database().$transaction((tx) => queueMail(tx, { now: NOW, to: ward.dev.id }, mail));
  expect(await send()).toBe(1);
  expect(receiver.taken[0]?.text).toContain(`${ADDRESS}/set-password/a-token`);
  expect(await database().mail.findMany()).toMatchObject([{ path: "", isSecret: true }]);
});

function queueRequest(requestId = "a-request"): Promise<void> {
  const capability = { code: "4.2", title: "Audit & <more>", otherFramework: null };
  const mail = signOffAsked({ practitioner: "Ada Nwosu", capability, requestId });
  return database().$transaction((tx) => queueMail(tx, { now: NOW, to: ward.bea.id }, mail));
}

function send(at = NOW): Promise<number> {
  return sendDue({ db: database(), server: server(receiver.url), now: () => at });
}

function server(smtpUrl: string): MailServer {
  const opened = openMailServer({ smtpUrl, from: undefined, address: ADDRESS });
  servers.push(opened);
  return opened;
}

function standing() {
  return database().mail.findMany();
}

function logged(type: string): Promise<number> {
  return database().auditEvent.count({ where: { type, actorKind: "system" } });
}
