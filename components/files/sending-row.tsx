"use client";

import { useId, useState } from "react";
import { countWords } from "@/lib/core/count-words";
import { Button } from "../ui/button";
import { Sign } from "../ui/sign";
import { FileRow } from "./file-row";
import { sizeInWords } from "./labels";
import type { Kept } from "./send-file";
import type { SendingFile } from "./use-sending";

interface SendingRowProps {
  readonly one: SendingFile;
  readonly onAgain: (kept: Kept | null) => void;
  readonly onLeaveOut: () => void;
}

/** A file on its way: how far it is, in words; or why it is not added, and what can be done about it. */
export function SendingRow({ one, onAgain, onLeaveOut }: SendingRowProps) {
  const { file, standing } = one;
  const leaveOut = (words: string) => (
    <Button look="quiet" size="small" onClick={onLeaveOut}>
      {words}
      <span className="sr-only"> {file.name}</span>
    </Button>
  );
  switch (standing.status) {
    case "waiting":
      return (
        <FileRow name={file.name} beside={leaveOut("Cancel")}>
          <p className="text-small text-ink-soft">{sizeInWords(file.size)}. It waits its turn.</p>
        </FileRow>
      );
    case "sending":
      return (
        <FileRow name={file.name} beside={leaveOut("Cancel")}>
          <Progress name={file.name} sent={standing.sent} bytes={file.size} />
        </FileRow>
      );
    case "stopped":
      return (
        <FileRow name={file.name} beside={leaveOut("Leave out")}>
          <Refusal because={[stoppedWords[standing.why]]} />
          <p className="mt-2 flex flex-wrap gap-3">
            {standing.why === "session-ended" && (
              <a href="/sign-in" target="_blank" className="min-h-target inline-flex items-center">
                Sign in, in another tab
              </a>
            )}
            <Button look="outline" size="small" onClick={() => onAgain(standing.kept)}>
              Try again
            </Button>
          </p>
        </FileRow>
      );
    case "refused":
      return (
        <FileRow name={file.name} beside={leaveOut("Leave out")}>
          <Refusal because={standing.because} />
          {standing.seen !== null && <KeepForm seen={standing.seen} onKeep={onAgain} />}
        </FileRow>
      );
  }
}

const stoppedWords = {
  "session-ended": "Your session has ended. Nothing of this file was saved; it is still here.",
  // Its answer may be what was lost.
  unreachable: "We could not reach the server. The file may not be saved; it is still here.",
};

function Progress({
  name,
  sent,
  bytes,
}: {
  readonly name: string;
  readonly sent: number;
  readonly bytes: number;
}) {
  const isSent = sent >= bytes;
  return (
    <>
      <progress className="file-progress" aria-label={`${name}, sent`} max={bytes} value={sent} />
      <p className="text-small text-ink-soft">
        {isSent
          ? "Sent. It is being checked…"
          : `Sent ${sizeInWords(sent)} of ${sizeInWords(bytes)}`}
      </p>
    </>
  );
}

export function Refusal({ because }: { readonly because: readonly string[] }) {
  return because.map((sentence) => (
    <p key={sentence} className="leading-note text-stop mt-1 flex gap-2 font-bold">
      <Sign name="stop" />
      <span className="wrap-anywhere">
        <span className="sr-only">Error: </span>
        {sentence}
      </span>
    </p>
  ));
}

/** What was found may be kept, with a reason that its readers see. */
function KeepForm({
  seen,
  onKeep,
}: {
  readonly seen: string;
  readonly onKeep: (kept: Kept) => void;
}) {
  const id = useId();
  const [because, setBecause] = useState("");
  const [isShort, setIsShort] = useState(false);
  return (
    <div className="mt-3">
      <p>If it identifies a patient, leave it out, and take that out of the file first.</p>
      <label htmlFor={id} className="mt-3 block leading-snug font-bold">
        If not, why does it identify no patient?
      </label>
      <p id={`${id}-hint`} className="leading-note text-ink-soft">
        Whoever reads the file reads this reason with it.
      </p>
      {isShort && (
        <div id={`${id}-error`}>
          <Refusal because={["Write at least three words."]} />
        </div>
      )}
      <textarea
        id={id}
        value={because}
        onChange={(event) => setBecause(event.target.value)}
        aria-describedby={`${id}-hint${isShort ? ` ${id}-error` : ""}`}
        aria-invalid={isShort ? true : undefined}
        className="control mt-2 min-h-18"
      />
      <div className="mt-3">
        <Button
          look="outline"
          size="small"
          onClick={() => {
            const hasReason = countWords(because) >= 3;
            setIsShort(!hasReason);
            if (hasReason) onKeep({ seen, because });
          }}
        >
          Add with this reason
        </Button>
      </div>
    </div>
  );
}
