/** Where something comes from; an address at its end is a link. */
export function SourceText({ source }: { readonly source: string }) {
  const found = /^(.*?):?\s*(https?:\/\/\S+)$/.exec(source);
  if (found === null) return <>{source}</>;
  const [, words = "", address = ""] = found;
  return (
    <a href={address} rel="noreferrer">
      {words === "" ? address : words}
    </a>
  );
}
