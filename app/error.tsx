"use client";

import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { Lead, PageTitle } from "@/components/ui/page-title";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** A fault of ours. Forms keep their own words above themselves; this is for pages that could not be drawn. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <>
      <title>That did not work – Fourfold</title>
      <PageTitle>Sorry, that did not work</PageTitle>
      <Lead>
        Nothing was saved. Try again; if it goes on, tell your steward
        {error.digest !== undefined && <> and give them this reference: {error.digest}</>}.
      </Lead>
      <div className="mt-6">
        <ButtonRow>
          <Button onClick={retry}>Try again</Button>
          <ButtonLink href="/" look="outline">
            Go to your first page
          </ButtonLink>
        </ButtonRow>
      </div>
    </>
  );
}
