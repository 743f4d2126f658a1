import { notFound } from "next/navigation";
import { DoneNotice } from "@/components/evidence/done-notice";
import { AddFiles } from "@/components/files/add-files";
import { OfferedFiles, OwnFiles } from "@/components/files/file-forms";
import { FilesHead, FilesTitle, LeadsOn } from "@/components/files/files-head";
import { SentNotice } from "@/components/files/sent-answer";
import { KeptForm } from "@/components/ui/kept-form";
import { FormRow, Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { idInAddress } from "@/lib/action/schema";
import { requireMember } from "@/lib/auth/current-actor";
import { readTold } from "@/lib/auth/told-once";
import { takeFileOffAction } from "@/lib/files/actions";
import { FILES_MAX } from "@/lib/files/limits";
import { getFiles } from "@/lib/files/queries";
import { filesAddress, sentAnswer } from "@/lib/files/schema";

export const metadata = titleIsDrawn;

export default async function FilesPage({
  params,
  searchParams,
}: PageProps<"/evidence/[evidenceId]/files">) {
  const { evidenceId } = await params;
  const { told, added, off } = filesAddress.parse(await searchParams);
  const member = await requireMember(`/evidence/${evidenceId}/files`);
  if (member === null) return <KeptForm action={takeFileOffAction} />;
  const id = idInAddress.parse(evidenceId);
  const view = id === null ? null : await getFiles(member, id);
  if (view === null) notFound();
  const sent = sentAnswer.parse(await readTold(told));
  const seen = sent?.files.flatMap((file) => (file.status === "refused" ? [file.seen] : [])) ?? [];
  return (
    <>
      {sent && <SentNotice answer={sent} />}
      {added && <DoneNotice>It is with this item too.</DoneNotice>}
      {off && <DoneNotice>It is taken off.</DoneNotice>}
      <FilesHead view={view} />
      <div className="mt-8">
        <OwnFiles view={view} writer={member.personId} />
      </div>
      <FormRow
        note={
          <p>
            <b>No patient in it:</b> no names, numbers or faces, on the page or in a corner of the
            picture. Each file is read before it is kept, and stored without what a camera writes
            into it.
          </p>
        }
      >
        {view.files.length < FILES_MAX ? (
          <AddFiles evidenceId={view.evidenceId} seen={seen.filter((mark) => mark !== null)} />
        ) : (
          <p className="max-w-form">
            <b>That is all an item takes.</b> Take one off to add another.
          </p>
        )}
      </FormRow>
      <LeadsOn view={view} />
      {view.offered.length > 0 && view.files.length < FILES_MAX && (
        <Section
          heading="Files of your other items"
          about="A file can serve several items; it is stored once."
        >
          <OfferedFiles view={view} writer={member.personId} />
        </Section>
      )}
      <FilesTitle sent={sent} />
    </>
  );
}
