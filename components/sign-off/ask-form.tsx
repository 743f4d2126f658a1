import type { ReactNode } from "react";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { askForSignOffAction } from "@/lib/sign-off/actions";
import type { CapabilityView } from "@/lib/sign-off/types";
import { ActionForm } from "../ui/action-form";
import { AskFields, CannotBeAsked } from "./ask-fields";

interface AskFormProps {
  readonly view: CapabilityView;
  readonly today: CalendarDate;
  readonly title: string;
  /** The heading, so that the summary of errors stands above it. */
  readonly children: ReactNode;
}

/** Whom to ask: those who can decide today, and why the others cannot. */
export function AskForm({ view, today, title, children }: AskFormProps) {
  const { capability, practitionerId, supervisors } = view;
  return (
    <>
      <ActionForm
        action={askForSignOffAction}
        title={title}
        draftKey={`ask:${capability.id}:${practitionerId}`}
        writer={practitionerId}
      >
        {children}
        <AskFields view={view} />
      </ActionForm>
      <CannotBeAsked supervisors={supervisors} today={today} />
    </>
  );
}
