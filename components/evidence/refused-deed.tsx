import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/page-title";

/** The page of a deed that is not open, for whoever came by its address: the ruling's own sentence. */
export function RefusedDeed({
  title,
  because,
}: {
  readonly title: string;
  readonly because: string;
}) {
  return (
    <>
      <title>{`${title} – Fourfold`}</title>
      <PageTitle>{title}</PageTitle>
      <div className="mt-8">
        <Notice>
          <p>{because}</p>
        </Notice>
      </div>
    </>
  );
}
