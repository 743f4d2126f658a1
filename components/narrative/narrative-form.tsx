import Link from "next/link";
import type { ReactNode } from "react";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import { autosaveNarrativeAction, saveNarrativeAction } from "@/lib/details/narrative/actions";
import { PART_MAX } from "@/lib/details/narrative/limits";
import type { NarrativePart, NarrativeView } from "@/lib/details/narrative/types";
import { ActionForm } from "../ui/action-form";
import { Autosave } from "../ui/autosave";
import { FormKey } from "../ui/hidden-field";
import { FormRow, SaveBar } from "../ui/layout";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { WordsInAll } from "./words-in-all";

interface NarrativeFormProps {
  readonly view: NarrativeView;
  readonly writer: string;
  /** New with every page: all that is saved from it is one text. */
  readonly formKey: string;
  readonly children: ReactNode;
}

/** A text area a part, with what is asked of it; saved by itself while one types, or by the button. */
export function NarrativeForm({ view, writer, formKey, children }: NarrativeFormProps) {
  return (
    <ActionForm
      action={saveNarrativeAction}
      title="Narrative"
      draftKey={`narrative:${writer}`}
      writer={writer}
      next={<SavedElsewhere />}
    >
      {children}
      <FormKey value={formKey} />
      <input type="hidden" name="basedOn" value={view.basedOn ?? ""} />
      {view.parts.map((part) => (
        <FormRow key={part.key} note={<PartNote part={part} />}>
          <TextArea
            name={`part-${part.key}`}
            label={part.name}
            hint={`${String(part.asked.from)} to ${part.asked.to.toLocaleString("en-GB")} words`}
            height="long"
            defaultValue={part.text}
            maxLength={PART_MAX}
            words={{ atLeast: part.asked.from, atMost: part.asked.to }}
          />
        </FormRow>
      ))}
      <SaveBar
        note={
          <>
            <WordsInAll asked={view.asked} words={view.words} />
            <Autosave
              action={autosaveNarrativeAction}
              button="Save narrative"
              saved={
                view.savedAt === null
                  ? ""
                  : `Saved on ${formatDay(dayOf(view.savedAt))} at ${formatTime(view.savedAt)}.`
              }
            />
          </>
        }
      >
        <SubmitButton busy="Saving…">Save narrative</SubmitButton>
      </SaveBar>
    </ActionForm>
  );
}

function PartNote({ part: { unknownCitations } }: { readonly part: NarrativePart }) {
  if (unknownCitations.length === 0) return null;
  return (
    <div className="text-mark-ink">
      <p>No submitted item of yours is called:</p>
      <ul>
        {unknownCitations.map((cited) => (
          <li key={cited}>[{cited}]</li>
        ))}
      </ul>
    </div>
  );
}

function SavedElsewhere() {
  return (
    <p>
      <Link href="/details/narrative/preview" target="_blank" prefetch={false}>
        Read the text that was saved (opens a new tab)
      </Link>
    </p>
  );
}
