import { defineAreaSetAction, retireAreaSetAction } from "@/lib/area/actions";
import type { AreaSetView } from "@/lib/area/types";
import { ActionForm } from "../ui/action-form";
import { Disclosure } from "../ui/disclosure";
import { FormKey } from "../ui/hidden-field";
import { FormPart, SaveBar } from "../ui/layout";
import { Lead, PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { ActivityFields } from "./activity-fields";

interface DefineFormProps {
  /** What it is copied from, if from anything. */
  readonly from: AreaSetView | null;
  readonly formKey: string;
  readonly writer: string;
}

/** A set of the organisation's own, from nothing or from a copy. */
export function DefineForm({ from, formKey, writer }: DefineFormProps) {
  const title = from === null ? "Define an area" : "Copy an area";
  return (
    <ActionForm
      action={defineAreaSetAction}
      title={title}
      draftKey={`area-set:${from?.id ?? "new"}:${writer}`}
      writer={writer}
    >
      <PageTitle>{title}</PageTitle>
      <Lead>
        Practitioners of your organisation can choose it at once. A set is never changed afterwards:
        copy it, and retire the old one.
      </Lead>
      <FormKey value={formKey} />
      <div className="mt-8">
        <TextField
          name="title"
          label="Title"
          hint="Such as Chest and limb reporting."
          defaultValue={from?.title}
        />
        <TextField
          name="modality"
          label="Modality"
          hint="Such as Plain images, CT, Radiotherapy, or Any."
          width="medium"
          defaultValue={from?.modality}
        />
        <TextField
          name="site"
          label="Site"
          hint="The part of the body, or the tumour site."
          optional
          width="medium"
          defaultValue={from?.site}
        />
        <TextField
          name="speciality"
          label="Speciality"
          optional
          width="medium"
          defaultValue={from?.speciality}
        />
        <TextArea
          name="source"
          label="Where does it come from?"
          hint="A standard with its address, or your own service. It stands beside every activity that names no other."
          height="short"
          defaultValue={from?.source}
        />
      </div>
      <FormPart legend="Activities">
        <ActivityFields activities={from?.activities ?? []} />
      </FormPart>
      <SaveBar note="Nobody can change it once it is there.">
        <SubmitButton busy="Defining…">Define area</SubmitButton>
      </SaveBar>
    </ActionForm>
  );
}

/** One more press before nobody can choose a set any more. */
export function RetireForm({
  set,
  writer,
}: {
  readonly set: AreaSetView;
  readonly writer: string;
}) {
  return (
    <Disclosure summary="Retire this area">
      <p className="max-w-measure">
        Nobody can choose it from then on. Whoever has chosen it goes on with it, and it counts for
        them as before.
      </p>
      <ActionForm action={retireAreaSetAction} titleOnRefusal={set.title} writer={writer}>
        <input type="hidden" name="setId" value={set.id} />
        <div className="mt-4">
          <SubmitButton look="stop" busy="Retiring…">
            Retire area
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
