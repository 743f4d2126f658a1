/** The headers of an answer that is kept as a file: never shown in the page, never guessed at, never kept in between. */
export function attachmentHeaders({
  type,
  name,
}: {
  readonly type: string;
  readonly name: string;
}) {
  return {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  };
}
