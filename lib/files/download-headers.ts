/**
 * The headers of a file that somebody put here: saved and never shown, never guessed at, never kept in between, and of
 * no power where a browser opens it all the same. Their length is not among them: the framework leaves it out of whatever
 * a route streams, and ends each piece so that one that breaks off is known to have.
 */
export function downloadHeaders({
  name,
  mediaType,
}: {
  readonly name: string;
  readonly mediaType: string;
}) {
  return {
    "content-type": mediaType,
    "content-disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
    "cross-origin-resource-policy": "same-origin",
  };
}

/** As RFC 8187 wants it: what encodeURIComponent leaves as it is and a header may not have is encoded too. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
