import { FILES_MAX } from "@/lib/files/limits";
import type { FilesView, SentAnswer } from "@/lib/files/types";
import { BackLink } from "../ui/back-link";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Notice } from "../ui/notice";
import { Lead, PageTitle } from "../ui/page-title";

/** Whose files they are, and what a change of them does to what is submitted already. */
export function FilesHead({ view }: { readonly view: FilesView }) {
  const { evidenceId, title, submittedNumber, hasDraft, number, files, webLinks } = view;
  const attachments = files.length + webLinks;
  return (
    <>
      <BackLink href={`/evidence/${evidenceId}`}>{title}</BackLink>
      <PageTitle>Files</PageTitle>
      <Lead>What can be looked at with “{title}”.</Lead>
      {submittedNumber !== null && (
        <div className="mt-6">
          <Notice>
            <p>
              <b>Version {submittedNumber} keeps its files, and keeps counting.</b>{" "}
              {hasDraft
                ? `What you change here is in version ${String(number)}, which you have not submitted yet.`
                : `If you change something here, version ${String(number)} begins; it counts once you submit it.`}
            </p>
          </Notice>
        </div>
      )}
      {attachments > FILES_MAX && (
        <div className="mt-6">
          <Notice look="mark">
            <p>
              <b>With its web addresses this item has {attachments} attachments.</b> The national
              route takes {FILES_MAX} with an item: leave out what says least.
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}

/** What comes after the files: the words, and submitting them. */
export function LeadsOn({ view: { evidenceId, hasDraft } }: { readonly view: FilesView }) {
  return (
    <div className="mt-8">
      <ButtonRow>
        {hasDraft && (
          <ButtonLink href={`/evidence/${evidenceId}/edit`}>Go on with your evidence</ButtonLink>
        )}
        <ButtonLink href={`/evidence/${evidenceId}`} look={hasDraft ? "quiet" : "outline"}>
          Look at the item
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

/** Last, so that a form that was refused says so before it. */
export function FilesTitle({ sent }: { readonly sent: SentAnswer | null }) {
  const isRefused =
    sent !== null &&
    (sent.because !== undefined || sent.files.some(({ status }) => status === "refused"));
  return <title>{`${isRefused ? "Error: " : ""}Files – Fourfold`}</title>;
}
