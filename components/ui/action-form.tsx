"use client";

import { Fragment, type ReactNode, useRef } from "react";
import type { FormAction } from "@/lib/core/form";
import { meaningOf } from "./answer";
import { FormAnswer } from "./form-answer";
import { FormContext, type FormView } from "./form-context";
import { RestoredNote } from "./restored-note";
import { useDraft } from "./use-draft";
import { useFormAction } from "./use-form-action";
import { useNotice } from "./use-notice";
import { WhatToKeep } from "./what-to-keep";

interface ActionFormProps {
  readonly action: FormAction;
  /** Put before the ids of the fields; needed where a page has several forms. */
  readonly id?: string;
  /** The page's title. The form draws it, and "Error: " before it when refused; see titleIsDrawn. */
  readonly title?: string;
  /** Where a page has several forms the last one draws `title`; the others draw theirs only when refused. */
  readonly titleOnRefusal?: string;
  /** Keeps what is typed on this device under this key, which names the form and the person. */
  readonly draftKey?: string;
  /** The id of whoever the page was drawn for: their words never land in somebody else's record. */
  readonly writer?: string;
  /** "Your decision is not recorded yet"; without it the summary counts. */
  readonly errorHeading?: string;
  /** What to do after a conflict or a refusal: a link to who decided, say. */
  readonly next?: ReactNode;
  /** The name of the buttons that were pressed, where it is not `intent`. */
  readonly intentName?: string;
  /** The page's title belongs inside, so that the summary of errors stands above it. */
  readonly children: ReactNode | ((form: FormView) => ReactNode);
}

/**
 * The form of every write. It works as a plain post; with JavaScript nothing that goes wrong takes a word away.
 * Fields inside find what was refused and what was typed by their names.
 */
export function ActionForm({
  action,
  id,
  title,
  titleOnRefusal,
  draftKey,
  writer,
  errorHeading,
  next,
  intentName = "intent",
  children,
}: ActionFormProps) {
  const form = useFormAction(action, {
    id,
    onAccepted: () => {
      draft.box.forget();
      notice.forget();
    },
  });
  const element = useRef<HTMLFormElement>(null);
  const draft = useDraft(draftKey, { allowed: !form.isAnswerToPost, form: element });
  const { accepted, errors, values, identifiers, isRefused } = meaningOf(form.answer);
  const notice = useNotice();
  const restored = accepted === null ? draft.restored : null;
  const view: FormView = {
    formId: id,
    errors,
    values: values ?? restored?.values ?? null,
    asksWhatToKeep: identifiers.length > 0,
    noticed: notice.noticed,
    draft: draft.box,
    pending: form.pending,
    pressed: form.pressed,
  };
  // Fields are drawn anew when other words belong into them, and at no other time: a refusal leaves them alone.
  const whose = accepted ?? (restored ? "restored" : "fresh");

  return (
    <form
      ref={element}
      id={id}
      action={form.post}
      onSubmit={form.send}
      onInput={(event) => {
        draft.box.keep(event.currentTarget, event.target);
        notice.look(event.target);
      }}
      noValidate
      aria-busy={form.pending ? true : undefined}
    >
      <FormContext value={view}>
        <Title isRefused={isRefused} always={title} onRefusal={titleOnRefusal} />
        {writer !== undefined && <input type="hidden" name="writer" value={writer} />}
        <FormAnswer
          answer={form.answer}
          values={view.values}
          {...{ id, errorHeading, next, intentName }}
        />
        {identifiers.length > 0 && <WhatToKeep identifiers={identifiers} />}
        <p role="status" className="sr-only">
          {notice.said}
        </p>
        {restored && <RestoredNote keptAt={restored.keptAt} onDiscard={draft.discard} />}
        <Fragment key={whose}>
          {typeof children === "function" ? children(view) : children}
        </Fragment>
      </FormContext>
    </form>
  );
}

/** React lifts it into the head, in a page without JavaScript too. */
function Title({
  isRefused,
  always,
  onRefusal,
}: {
  readonly isRefused: boolean;
  readonly always: string | undefined;
  readonly onRefusal: string | undefined;
}) {
  const title = always ?? onRefusal;
  if (title === undefined || (always === undefined && !isRefused)) return null;
  return <title>{`${isRefused ? "Error: " : ""}${title} – Fourfold`}</title>;
}
