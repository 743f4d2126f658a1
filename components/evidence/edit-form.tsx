import Link from "next/link";
import type { ReactNode } from "react";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import { autosaveEvidenceAction, editEvidenceAction } from "@/lib/evidence/actions";
import { templateFor } from "@/lib/evidence/template/templates";
import type { EditEvidenceView } from "@/lib/evidence/types";
import type { EvidenceType } from "@/lib/rules/record";
import { listed } from "@/lib/rules/words";
import { ActionForm } from "../ui/action-form";
import { Autosave } from "../ui/autosave";
import { FormKey } from "../ui/hidden-field";
import { KeptBefore } from "../ui/what-to-keep";
import { FieldPair, FormPart, FormRow, Quote } from "../ui/layout";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/page-title";
import {
  LastFields,
  ReflectionFields,
  SaveButtons,
  TitleField,
  TypeField,
  WhatHappenedField,
  WhenField,
  WhereField,
} from "./evidence-fields";
import { TemplateForm } from "./template-form";

/** The whole form, one column with its guidance in the margin. */
export function EditForm({
  view,
  type = view.words.type,
  writer,
}: {
  readonly view: EditEvidenceView;
  /** Chosen since, as the address says, so that its questions are there. */
  readonly type?: EvidenceType | null | undefined;
  readonly writer: string;
}) {
  const { id, words, basedOn } = view;
  const template = templateFor(type, type === words.type ? words.formVersion : null);
  const title = view.submittedNumber === null ? "Finish your evidence" : "Edit your evidence";
  return (
    <ActionForm
      // Once it is saved it is another form, drawn from what is saved now.
      key={basedOn}
      action={editEvidenceAction}
      title={title}
      draftKey={`evidence:${id}:${writer}`}
      writer={writer}
      next={
        <p>
          <Link href={`/evidence/${id}/edit`} target="_blank" prefetch={false}>
            Open what is saved now, in another tab
          </Link>
        </p>
      }
    >
      <PageTitle>{title}</PageTitle>
      {view.hasOtherText && <TwoTexts evidenceId={id} />}
      <StandsNow view={view} />
      <input type="hidden" name="evidenceId" value={id} />
      <FormKey name="basedOn" value={basedOn} />
      {view.kept && <KeptBefore kept={view.kept} />}
      <FormRow>
        <TitleField title={words.title} />
      </FormRow>
      <FormRow>
        <FieldPair>
          <TypeField type={type} />
          <WhenField occurredOn={words.occurredOn} today={view.today} />
        </FieldPair>
      </FormRow>
      <FormRow>
        <WhereField setting={words.setting} />
      </FormRow>
      <FormPart legend="The account">
        <WhatHappenedField text={words.whatHappened} hint={template?.asks.whatHappened} />
        <ReflectionFields words={words} template={template} />
      </FormPart>
      <TemplateForm type={type} template={template} answers={words.answers} />
      <LastFields
        view={view}
        words={words}
        links={words.links}
        suggestions={view.suggestions}
        files={<FilesNote view={view} />}
      />
      <SaveButtons
        note={
          <Autosave
            action={autosaveEvidenceAction}
            button="Save draft"
            saved={savedNote(view)}
            needs={{ name: "title", sentence: "Give it a title, and it is saved by itself." }}
            isCounted
          />
        }
      />
    </ActionForm>
  );
}

/** What a change does to what is submitted already. */
function StandsNow({ view }: { readonly view: EditEvidenceView }) {
  const { submittedNumber, stage, returned, signedOff } = view;
  if (returned !== null) {
    return (
      <Spaced>
        <Notice look="mark">
          <p>
            <b>{returned.by} returned this</b> on {formatDay(dayOf(returned.at))}:
          </p>
          <Quote>{returned.words}</Quote>
        </Notice>
      </Spaced>
    );
  }
  if (submittedNumber === null) return null;
  return (
    <Spaced>
      <Notice>
        <p>
          {stage === "withdrawn" ? (
            <>Version {submittedNumber} is withdrawn. Submit this one and the item counts again.</>
          ) : (
            <>
              <b>Version {submittedNumber} keeps counting</b> until you submit this one. A new
              version starts without confirmations.
            </>
          )}
        </p>
        {signedOff.length > 0 && (
          <p>
            The sign-off of {listed(signedOff)} rests on version {submittedNumber}. Once you submit,
            it says “changed since”.
          </p>
        )}
      </Notice>
    </Spaced>
  );
}

/** Files are sent by themselves, and are kept as soon as they are there. */
function FilesNote({ view: { id, files } }: { readonly view: EditEvidenceView }) {
  const names = listed(files.map(({ name }) => name));
  return (
    <p>
      {files.length === 0 ? (
        <b>No file yet.</b>
      ) : (
        <>
          <b>{files.length === 1 ? "One file" : `${String(files.length)} files`}:</b>{" "}
          <span className="wrap-anywhere">{names}.</span>
        </>
      )}{" "}
      Save your words first, then{" "}
      <Link href={`/evidence/${id}/files`} prefetch={false}>
        {files.length === 0 ? "add files" : "add files or take them off"}
      </Link>
      .
    </p>
  );
}

function TwoTexts({ evidenceId }: { readonly evidenceId: string }) {
  return (
    <Spaced>
      <Notice look="mark">
        <p>
          <b>There are two texts of this.</b> This one is saved; the other was written in another
          tab or on another device, and is kept beside it.
        </p>
        <p>
          <Link href={`/evidence/${evidenceId}/both`} prefetch={false}>
            Choose between the two texts
          </Link>
        </p>
      </Notice>
    </Spaced>
  );
}

function Spaced({ children }: { readonly children: ReactNode }) {
  return <div className="mt-6">{children}</div>;
}

function savedNote({ savedAt, today, submittedNumber }: EditEvidenceView): string {
  if (savedAt === null) return `As it is in version ${String(submittedNumber)}.`;
  const day = dayOf(savedAt);
  const time = formatTime(savedAt);
  return day === today ? `Saved at ${time}.` : `Saved on ${formatDay(day)} at ${time}.`;
}
