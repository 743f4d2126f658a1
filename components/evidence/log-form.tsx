import Link from "next/link";
import { autosaveNewEvidenceAction, logEvidenceAction } from "@/lib/evidence/actions";
import { templateFor } from "@/lib/evidence/template/templates";
import type { EvidenceFormView } from "@/lib/evidence/types";
import type { EvidenceType } from "@/lib/rules/record";
import { ActionForm } from "../ui/action-form";
import { Autosave } from "../ui/autosave";
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
import { TemplateForm } from "./template-form";
import { NewItemKey } from "./new-item-key";

/** Three answers make a draft; the rest stands below them, for now or for later. */
export function LogForm({
  view,
  formKey,
  capability,
  type,
  writer,
}: {
  readonly view: EvidenceFormView;
  readonly formKey: string;
  /** Chosen already, because the page before was about it. */
  readonly capability: string | null;
  /** Chosen, as the address says, so that its questions are there. */
  readonly type: EvidenceType | null;
  readonly writer: string;
}) {
  const template = templateFor(type, null);
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
        Three answers make a draft. It is saved by itself while you type; finish it when you have
        time.
      </Lead>
      <NewItemKey value={formKey} />
      <FormRow>
        <TitleField />
      </FormRow>
      <FormRow>
        <WhenField today={view.today} />
      </FormRow>
      <WhatHappenedField hint={template?.asks.whatHappened ?? "A few lines are enough for now."} />
      <FormPart legend="The rest, now or later">
        <FormRow>
          <FieldPair>
            <TypeField type={type} />
            <WhereField setting={view.setting} />
          </FieldPair>
        </FormRow>
        <ReflectionFields words={null} template={template} />
      </FormPart>
      <TemplateForm type={type} template={template} answers={{}} />
      <LastFields
        view={view}
        words={null}
        links={capability === null ? [] : [{ code: capability, rationale: "" }]}
        files={
          <p>
            <b>Files</b> are added once the draft is saved: the next page leads there.
          </p>
        }
      />
      <SaveButtons
        note={
          <Autosave
            action={autosaveNewEvidenceAction}
            button="Save draft"
            saved="Only you can read it until you submit it."
            needs={{ name: "title", sentence: "Give it a title, and it is saved by itself." }}
            isCounted
            becomes={{ address: "/evidence/:id/edit", draftKey: `evidence::id:${writer}` }}
          />
        }
      />
    </ActionForm>
  );
}
