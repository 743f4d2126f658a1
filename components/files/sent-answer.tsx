import type { SentAnswer, SentFile } from "@/lib/files/types";
import { FocusedNotice } from "../ui/focused-notice";

/** What became of files that were sent without scripts: what was refused says why, beside its name. */
export function SentNotice({ answer }: { readonly answer: SentAnswer }) {
  const refused = answer.files.filter((file) => file.status === "refused");
  const added = answer.files.filter((file) => file.status === "added");
  const isRefused = refused.length > 0 || answer.because !== undefined;
  return (
    <div className="mb-8">
      <FocusedNotice look={isRefused ? "stop" : "done"}>
        {answer.because !== undefined && (
          <p>
            <b>{answer.because}</b>
          </p>
        )}
        {refused.map((file) => (
          <RefusedFile key={file.name} file={file} />
        ))}
        {added.map(({ name }) => (
          <p key={name} className="wrap-anywhere">
            {name} is added.
          </p>
        ))}
      </FocusedNotice>
    </div>
  );
}

function RefusedFile({ file }: { readonly file: Extract<SentFile, { status: "refused" }> }) {
  return (
    <p className="wrap-anywhere">
      <b>{file.name} is not added.</b> {file.because.join(" ")}
      {file.seen !== null &&
        " If it identifies a patient, take that out of the file first. If not, say why below, and send it again."}
    </p>
  );
}
