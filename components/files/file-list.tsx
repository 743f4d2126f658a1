import type { ReactNode } from "react";
import type { FileKind } from "@/lib/files/judging/types";
import type { FileView } from "@/lib/files/types";
import { identifierWords } from "@/lib/privacy/words";
import { listed } from "@/lib/rules/words";
import { Rows } from "../ui/layout";
import { Sign } from "../ui/sign";
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
                className="min-h-target inline-flex items-center wrap-anywhere"
              >
                {file.name}
              </a>
            }
            kind={file.kind}
            bytes={file.bytes}
            about={<KeptNote file={file} />}
            beside={beside?.(file)}
          />
        ))}
      </Rows>
    </div>
  );
}

export function FileRow({
  name,
  kind,
  bytes,
  about,
  beside,
}: {
  readonly name: ReactNode;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly about?: ReactNode;
  readonly beside?: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="flex min-w-0 flex-1 basis-60 items-start gap-3">
        <span className="min-h-target text-ink-soft inline-flex items-center">
          <Sign name="file" />
        </span>
        <div className="min-w-0">
          <div className="leading-snug">{name}</div>
          <p className="text-small text-ink-soft">
            {kindLabels[kind]}, {sizeInWords(bytes)}
          </p>
          {about}
        </div>
      </div>
      {beside}
    </li>
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
