import Link from "next/link";
import { logEvidenceAction } from "@/lib/evidence/actions";
import type { EvidenceFormView } from "@/lib/evidence/types";
import { ActionForm } from "../ui/action-form";
import { FieldPair, FormPart, FormRow } from "../ui/layout";
import { Lead, PageTitle } from "../ui/page-title";
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
import { NewItemKey } from "./new-item-key";

/** Three answers make a draft; the rest stands below them, for now or for later. */
export function LogForm({
  view,
  formKey,
  capability,
  writer,
}: {
  readonly view: EvidenceFormView;
  readonly formKey: string;
  /** Chosen already, because the page before was about it. */
  readonly capability: string | null;
  readonly writer: string;
}) {
  return (
    <ActionForm
      action={logEvidenceAction}
      title="Log evidence"
      draftKey={`evidence:new:${writer}`}
      writer={writer}
      next={
        <p>
          <Link href="/evidence" prefetch={false}>
            Open your evidence
          </Link>
        </p>
      }
    >
      <PageTitle>Log evidence</PageTitle>
      <Lead>
        Three answers make a draft. Finish it when you have time; it waits here and on this device.
      </Lead>
      <NewItemKey value={formKey} />
      <FormRow>
        <TitleField />
      </FormRow>
      <FormRow>
        <WhenField today={view.today} />
      </FormRow>
      <WhatHappenedField hint="A few lines are enough for now." />
      <FormPart legend="The rest, now or later">
        <FormRow>
          <FieldPair>
            <TypeField />
            <WhereField setting={view.setting} />
          </FieldPair>
        </FormRow>
        <ReflectionFields words={null} />
      </FormPart>
      <LastFields
        view={view}
        words={null}
        links={capability === null ? [] : [{ code: capability, rationale: "" }]}
      />
      <SaveButtons note="Only you can read it until you submit it." />
    </ActionForm>
  );
}
