import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { Lead, PageTitle } from "@/components/ui/page-title";

export const metadata: Metadata = { title: "Not here" };

/** The same words whether it never was or is not theirs: the difference would tell. */
export default function NotFound() {
  return (
    <>
      {/* Once more for the browser, where the metadata of the page that was not found win. */}
      <title>Not here – Fourfold</title>
      <PageTitle>This is not here</PageTitle>
      <Lead>
        The address may be mistyped, or what was here is not yours to see. Nothing is lost.
      </Lead>
      <div className="mt-6">
        <ButtonLink href="/">Go to your first page</ButtonLink>
      </div>
    </>
  );
}
