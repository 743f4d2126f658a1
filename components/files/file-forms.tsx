import { addKeptFileAction, takeFileOffAction } from "@/lib/files/actions";
import type { FileView, FilesView, OfferedFile } from "@/lib/files/types";
import { ActionForm } from "../ui/action-form";
import { Rows } from "../ui/layout";
import { SubmitButton } from "../ui/submit-button";
import { FileList, KindAndSize } from "./file-list";
import { FileRow } from "./file-row";

// One button for each file: off this item, or on it too.

interface FormsProps {
  readonly view: FilesView;
  readonly writer: string;
}

export function OwnFiles({ view, writer }: FormsProps) {
  const { files, evidenceId } = view;
  if (files.length === 0) return <p className="text-ink-soft">No file yet.</p>;
  return (
    <FileList
      files={files}
      beside={(file) => <TakeOffForm file={file} {...{ evidenceId, writer }} />}
    />
  );
}

function TakeOffForm({
  file,
  evidenceId,
  writer,
}: {
  readonly file: FileView;
  readonly evidenceId: string;
  readonly writer: string;
}) {
  return (
    <ActionForm
      id={`off-${file.id}`}
      action={takeFileOffAction}
      titleOnRefusal="Files"
      writer={writer}
    >
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="fileId" value={file.id} />
      <SubmitButton look="quiet" size="small" busy="Taking it off…">
        Take off<span className="sr-only"> {file.name}</span>
      </SubmitButton>
    </ActionForm>
  );
}

/** A file can serve several items: it is stored once. */
export function OfferedFiles({ view, writer }: FormsProps) {
  const { offered, evidenceId } = view;
  return (
    <div className="max-w-form">
      <Rows>
        {offered.map((file) => (
          <FileRow
            key={file.id}
            name={file.name}
            beside={<AddKeptForm file={file} {...{ evidenceId, writer }} />}
          >
            <KindAndSize {...file} />
            <p className="text-small text-ink-soft">With “{file.title}”</p>
          </FileRow>
        ))}
      </Rows>
    </div>
  );
}

function AddKeptForm({
  file,
  evidenceId,
  writer,
}: {
  readonly file: OfferedFile;
  readonly evidenceId: string;
  readonly writer: string;
}) {
  return (
    <ActionForm
      id={`on-${file.id}`}
      action={addKeptFileAction}
      titleOnRefusal="Files"
      writer={writer}
    >
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="fileId" value={file.id} />
      <SubmitButton look="outline" size="small" busy="Adding it…">
        Add<span className="sr-only"> {file.name}</span>
      </SubmitButton>
    </ActionForm>
  );
}
