import type { ReactNode } from "react";
import type { FileView } from "@/lib/files/types";
import { identifierWords } from "@/lib/privacy/words";
import { listed } from "@/lib/rules/words";
import { Rows } from "../ui/layout";
import { FileRow } from "./file-row";
import { kindLabels, sizeInWords } from "./labels";

/** The files of a version, each a link that saves it; beside it what can be done with it here. */
export function FileList({
  files,
  beside,
}: {
  readonly files: readonly FileView[];
  readonly beside?: (file: FileView) => ReactNode;
}) {
  return (
    <div className="max-w-form">
      <Rows>
        {files.map((file) => (
          <FileRow
            key={file.id}
            name={
              <a
                href={`/evidence/${file.evidenceId}/files/${file.id}`}
                download
                className="min-h-target inline-flex items-center"
              >
                {file.name}
              </a>
            }
            beside={beside?.(file)}
          >
            <KindAndSize {...file} />
            <KeptNote file={file} />
          </FileRow>
        ))}
      </Rows>
    </div>
  );
}

/** "PDF, 114 KB". */
export function KindAndSize({ kind, bytes }: Pick<FileView, "kind" | "bytes">) {
  return (
    <p className="text-small text-ink-soft">
      {kindLabels[kind]}, {sizeInWords(bytes)}
    </p>
  );
}

/** Read by whoever reads the version: the rule was overruled, by whom it concerns. */
function KeptNote({ file: { keptIdentifiers, keptBecause } }: { readonly file: FileView }) {
  if (keptIdentifiers.length === 0) return null;
  return (
    <p className="text-small mt-1 wrap-anywhere">
      <b>
        Something in it looks like {listed(keptIdentifiers.map((kind) => identifierWords[kind]))}.
      </b>{" "}
      It was kept, because: “{keptBecause}”
    </p>
  );
}
