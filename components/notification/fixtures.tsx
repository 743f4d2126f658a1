import type { MailLine } from "@/lib/notification/types";
import type { Fixture } from "../ui/fixture";
import { MailList } from "./mail-list";

const at = new Date("2026-11-22T09:30:00Z");

const asked: MailLine = {
  id: "asked",
  address: "bea@northmoor.example",
  subject: "Ada Nwosu asks you to sign off 4.2",
  queuedAt: at,
  standing: { status: "kept" },
  said: {
    paragraphs: ["Ada Nwosu asks you to decide on 4.2.", "What they show for it is on one page."],
    way: { label: "Open the request", path: "#request" },
  },
};

const sent: MailLine = { ...asked, id: "sent", standing: { status: "sent", at }, said: null };

export const notificationFixtures: readonly Fixture[] = [
  {
    name: "Mails",
    about: "What is told by mail, and what became of it; kept to be read where none is sent.",
    states: [
      { name: "Kept", drawn: <MailList mails={[asked]} /> },
      {
        name: "Sent, on its way, refused for now, given up",
        drawn: (
          <MailList
            mails={[
              sent,
              { ...sent, id: "waiting", standing: { status: "waiting", refusal: "" } },
              {
                ...sent,
                id: "again",
                standing: { status: "waiting", refusal: "The mail server could not be reached." },
              },
              {
                ...sent,
                id: "given-up",
                address: `${"a-long-address-that-does-not-break".repeat(3)}@northmoor.example`,
                standing: {
                  status: "given-up",
                  at,
                  refusal: "The mail server said: 550 No such mailbox here.",
                },
              },
            ]}
          />
        ),
      },
    ],
  },
];
