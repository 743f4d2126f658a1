import Link from "next/link";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import { saveNoteAction } from "@/lib/evidence/note/actions";
import { NOTE_MAX } from "@/lib/evidence/limits";
import type { NoteView, WhatBecameOfNote } from "@/lib/evidence/note/types";
import { ActionForm } from "../ui/action-form";
import { FormKey } from "../ui/hidden-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { KeptBefore } from "../ui/what-to-keep";
import { DoneNotice } from "./done-notice";

interface NoteFormProps {
  readonly evidenceId: string;
  /** The page's, which the form draws: it says first whether the note was refused. */
  readonly title: string;
  readonly note: NoteView;
  readonly noted: WhatBecameOfNote | null;
  readonly writer: string;
}

/** What its practitioner keeps beside an item, for themselves: below it, and no part of it. */
export function NoteForm({ evidenceId, title, note, noted, writer }: NoteFormProps) {
  const { words, kept, basedOn, savedAt } = note;
  return (
    <section className="border-rule mt-12 border-t pt-8 print:hidden">
      {noted && <DoneNotice>{notedWords[noted]}</DoneNotice>}
      <ActionForm
        // Once it is saved it is another form, drawn from what is saved now.
        key={basedOn}
        action={saveNoteAction}
        title={title}
        draftKey={`evidence:${evidenceId}:note:${writer}`}
        writer={writer}
        next={
          <p>
            <Link href={`/evidence/${evidenceId}`} target="_blank" prefetch={false}>
              Open what is saved now, in another tab
            </Link>
          </p>
        }
      >
        <input type="hidden" name="evidenceId" value={evidenceId} />
        <FormKey name="basedOn" value={basedOn} />
        {kept && <KeptBefore kept={kept} />}
        <h2 className="text-lead mb-1">Your private note</h2>
        <p className="max-w-form text-ink-soft mb-4">
          Nobody but you can read it here: not your supervisors, not whoever you ask to confirm
          this, and not your manager. It is no part of the item, so nothing is signed off on it.
          Even so, leave out what identifies anybody: a court can order any record to be handed
          over.
        </p>
        <TextArea
          name="note"
          label="Note"
          hint="Leave it empty and save, and it is gone."
          optional
          height="short"
          maxLength={NOTE_MAX}
          defaultValue={words}
        />
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton look="outline" busy="Saving…">
            Save note
          </SubmitButton>
          {savedAt && (
            <span className="text-small text-ink-soft">
              Saved on {formatDay(dayOf(savedAt))} at {formatTime(savedAt)}
            </span>
          )}
        </div>
      </ActionForm>
    </section>
  );
}

const notedWords: Readonly<Record<WhatBecameOfNote, string>> = {
  saved: "Your note is saved. Only you can read it.",
  emptied: "Your note is gone.",
};
