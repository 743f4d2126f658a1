import { notFound } from "next/navigation";
import { Deeds } from "@/components/evidence/deeds";
import { Differences } from "@/components/evidence/differences";
import { DoneNotice } from "@/components/evidence/done-notice";
import { EvidenceWordsView } from "@/components/evidence/evidence-words";
import { ClearedFlags, FlagNotice } from "@/components/evidence/flags";
import { History } from "@/components/evidence/history";
import { NoteForm } from "@/components/evidence/note-form";
import { Requests } from "@/components/evidence/requests";
import { Standing, standingSentence, WhoCanSee } from "@/components/evidence/standing";
import { Part } from "@/components/evidence/part";
import { WhoHasLooked } from "@/components/evidence/who-has-looked";
import { PrintedHead } from "@/components/shell/printed-head";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Aside, Columns } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getFlags } from "@/lib/evidence/flag/queries";
import { saveNoteAction } from "@/lib/evidence/note/actions";
import { getNote } from "@/lib/evidence/note/queries";
import { readEvidence } from "@/lib/evidence/reading/queries";
import { idInAddress } from "@/lib/action/schema";
import { evidenceAddress } from "@/lib/evidence/schema";

export const metadata = titleIsDrawn;

export default async function EvidenceItemPage({
  params,
  searchParams,
}: PageProps<"/evidence/[evidenceId]">) {
  const { evidenceId } = await params;
  const address = evidenceAddress.parse(await searchParams);
  const member = await requireMember(`/evidence/${evidenceId}`);
  const id = idInAddress.parse(evidenceId);
  if (member === null) return <KeptForm action={saveNoteAction} />;
  if (id === null) notFound();
  const { version, against } = address;
  const now = new Date();
  // Whoever may read only an earlier version, which they vouched for, is told of no flags: those are of the item.
  const [read, flags] = await Promise.all([
    readEvidence(member, { evidenceId: id, version, against, now }),
    getFlags(member, { evidenceId: id, now }),
  ]);
  if (read === null) notFound();
  const { view, differences, readers } = read;
  const note = await getNote(member, view);
  const done = whatWasDone(address);
  return (
    <>
      {note === null && <title>{`${view.shown.title} – Fourfold`}</title>}
      <PrintedHead name={view.practitioner.name} today={dayOf(now)} />
      {done !== null && <DoneNotice>{done}</DoneNotice>}
      {view.isOwn ? (
        <BackLink href="/evidence">Your evidence</BackLink>
      ) : (
        <BackLink href="/sign-offs">Waiting for you</BackLink>
      )}
      <Columns look="aside">
        <article className="max-w-article">
          {!view.isOwn && <p className="text-ink-soft">{view.practitioner.name}</p>}
          <PageTitle>{view.shown.title}</PageTitle>
          <Lead>{standingSentence(view)}</Lead>
          <div className="mt-6 space-y-6">
            {flags !== null && <FlagNotice view={view} flags={flags} />}
            <Standing view={view} />
            <Deeds view={view} flags={flags} />
            {differences === null ? (
              <EvidenceWordsView version={view.shown} />
            ) : (
              <Differences
                view={differences}
                href={`/evidence/${view.id}?version=${String(view.shown.number)}`}
              />
            )}
          </div>
          {note !== null && (
            <NoteForm
              evidenceId={view.id}
              title={view.shown.title}
              note={note}
              noted={address.noted}
              writer={member.personId}
            />
          )}
        </article>
        <Aside>
          {view.standing !== "draft" && (
            <Part heading="Confirmation" rank="h2">
              <Requests requests={view.requests} />
            </Part>
          )}
          <Part heading="Who can see this" rank="h2">
            <WhoCanSee view={view} />
          </Part>
          {readers !== null && (
            <Part heading="Who has looked" rank="h2">
              <WhoHasLooked readers={readers} />
            </Part>
          )}
          <Part heading="Versions" rank="h2">
            <History view={view} />
          </Part>
          {flags !== null && <ClearedFlags flags={flags} />}
        </Aside>
      </Columns>
    </>
  );
}

function whatWasDone(address: ReturnType<typeof evidenceAddress.parse>): string | null {
  if (address.submitted) return "Submitted. Now ask somebody who was there to confirm it.";
  if (address.asked) return "Asked. It waits for them when they sign in.";
  if (address.withdrawn) return "Withdrawn. It stays here with your reason.";
  if (address.returned) return "Returned. They see it now, with your reasons.";
  if (address.flagged) return "Flagged. It does not count until the flag is cleared.";
  if (address.cleared) return "The flag is cleared. It stays here to be read.";
  if (address.deleted) return "The draft is deleted. What was submitted stays.";
  return null;
}
