"use client";

import { type DragEvent, useState } from "react";
import { FILE_MEGABYTES_MAX, FILES_MAX } from "@/lib/files/limits";
import { buttonClass } from "../ui/button";
import { Rows } from "../ui/layout";
import { useScripting } from "../ui/use-scripting";
import { SendingRow } from "./sending-row";
import { useSending } from "./use-sending";

interface AddFilesProps {
  readonly evidenceId: string;
  /** Stands for what was found in a file that was sent before: it is asked about. */
  readonly seen: readonly string[];
}

/**
 * Chooses files, or takes a picture; without scripts one form sends them. With scripts they can be dragged here too, and
 * are sent as soon as they are chosen.
 */
export function AddFiles({ evidenceId, seen }: AddFilesProps) {
  const to = `/evidence/${evidenceId}/files/upload`;
  const isScripting = useScripting();
  const sending = useSending(to);
  const [isOver, setIsOver] = useState(false);

  function take(input: HTMLInputElement | null): void {
    if (input === null || input.files === null || input.files.length === 0) return;
    sending.add([...input.files]);
    input.value = "";
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    sending.add([...event.dataTransfer.files]);
  }

  return (
    <div className="max-w-form">
      <form
        action={to}
        method="post"
        encType="multipart/form-data"
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={`file-drop ${isOver ? "file-drop-over" : ""}`}
      >
        {seen.map((mark) => (
          <input key={mark} type="hidden" name="seen" value={mark} />
        ))}
        {seen.length > 0 && !isScripting && <ReasonField />}
        <label htmlFor="files" className="block leading-snug font-bold">
          {isScripting ? "Choose files, or drag them here" : "Choose files"}
        </label>
        <p id="files-hint" className="leading-note text-ink-soft">
          Up to {FILES_MAX} with an item, {FILE_MEGABYTES_MAX} MB each: PDF, pictures, Word, Excel,
          PowerPoint, plain text.
        </p>
        <input
          type="file"
          id="files"
          name="files"
          multiple
          aria-describedby="files-hint"
          // What was chosen before the scripts had come goes too.
          ref={take}
          onChange={(event) => take(event.currentTarget)}
          className="file-input mt-2"
        />
        <div className="mt-4 hidden pointer-coarse:block">
          <label htmlFor="photo" className="block leading-snug font-bold">
            Take a photo
          </label>
          <input
            type="file"
            id="photo"
            name="files"
            accept="image/*"
            capture="environment"
            ref={take}
            onChange={(event) => take(event.currentTarget)}
            className="file-input mt-2"
          />
        </div>
        {!isScripting && (
          <div className="mt-4">
            <button type="submit" className={buttonClass()}>
              Add files
            </button>
          </div>
        )}
      </form>
      <p role="status" className={sending.said === "" ? "sr-only" : "text-small mt-3"}>
        {sending.said}
      </p>
      {sending.files.length > 0 && (
        <div className="mt-4">
          <Rows>
            {sending.files.map((one) => (
              <SendingRow
                key={one.key}
                one={one}
                onAgain={(kept) => sending.again(one, kept)}
                onLeaveOut={() => sending.leaveOut(one.key)}
              />
            ))}
          </Rows>
        </div>
      )}
    </div>
  );
}

/** Without scripts the file has to be chosen once more: it was not kept. */
function ReasonField() {
  return (
    <div className="mb-6">
      <label htmlFor="keptBecause" className="block leading-snug font-bold">
        Why does it identify no patient?
      </label>
      <p id="keptBecause-hint" className="leading-note text-ink-soft">
        Whoever reads the file reads this reason with it. Then choose the file once more: it was not
        stored.
      </p>
      <textarea
        id="keptBecause"
        name="keptBecause"
        aria-describedby="keptBecause-hint"
        className="control mt-2 min-h-18"
      />
    </div>
  );
}
