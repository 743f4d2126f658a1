import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MailList } from "@/components/notification/mail-list";
import { EmptyState } from "@/components/shell/empty-state";
import { PageHeader } from "@/components/shell/page-header";
import { Sentence } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { requireMember } from "@/lib/auth/current-actor";
import { listMails } from "@/lib/notification/queries";
import { mailPage } from "@/lib/notification/schema";

export const metadata: Metadata = { title: "Mail" };

export default async function MailPage({ searchParams }: PageProps<"/mail">) {
  const member = await requireMember("/mail");
  if (member === null) notFound();
  const asked = mailPage.parse(await searchParams);
  const view = await listMails(member, asked, new Date());
  if (view === null) notFound();
  const { isSending, isAll, mails, next } = view;
  return (
    <>
      <PageHeader title="Mail" about={isAll ? member.organisationName : member.name} />
      {isSending ? (
        <Sentence lead="What is sent, to whom, and what became of it.">
          A mail holds nobody’s evidence. What could not be sent is tried for three days.
        </Sentence>
      ) : (
        <Sentence
          lead={
            isAll
              ? "No mail is sent from here: it is kept to be read."
              : "What you would be sent by mail."
          }
        >
          {isAll
            ? "Whoever runs this installation names a mail server in SMTP_URL; then mails go out by themselves."
            : "In this demonstration nothing is sent."}
        </Sentence>
      )}
      <div className="mt-8">
        {mails.length === 0 ? (
          <EmptyState heading="Nothing yet">
            Whoever is asked to confirm or to sign off, and whoever gets an answer, a decision or
            evidence back, is told by mail.
          </EmptyState>
        ) : (
          <MailList mails={mails} />
        )}
        <Pagination
          of="mails"
          newerHref={asked.after === undefined ? null : "/mail"}
          olderHref={next === null ? null : `/mail?after=${next}`}
          words={{ newer: "Newest", older: "Older" }}
        />
      </div>
    </>
  );
}
