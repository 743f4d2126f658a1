import { Fragment, type ReactNode } from "react";
import Link from "next/link";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { EvidenceView, Reader } from "@/lib/evidence/types";
import { listed } from "@/lib/rules/words";
import { Quote } from "../ui/layout";
import { Notice } from "../ui/notice";

/** Where the item stands, in a sentence; and what was said of it when it was returned or withdrawn. */
export function Standing({ view }: { readonly view: EvidenceView }) {
  const { standing, returned, withdrawn, submittedNumber, draftNumber, id } = view;
  if (standing === "earlier") {
    return (
      <Notice>
        <p>
          <b>This is an earlier version</b>, kept as it was submitted
          {view.submittedAt && ` on ${formatDay(dayOf(view.submittedAt))}`}.{" "}
          {submittedNumber === null ? (
            <>A later version has taken its place, and is not in your scope.</>
          ) : (
            <>
              Version {submittedNumber} has taken its place.{" "}
              <Link href={`/evidence/${id}`} prefetch={false}>
                Read version {submittedNumber}
              </Link>
            </>
          )}
        </p>
        <WhatBecameOfIt view={view} />
      </Notice>
    );
  }
  if (standing === "draft") {
    return (
      <Notice>
        <p>
          <b>A draft.</b> Only you can read it.
          {submittedNumber !== null && (
            <> Version {submittedNumber} keeps counting until you submit this one.</>
          )}
        </p>
      </Notice>
    );
  }
  if (withdrawn !== null) {
    return (
      <Notice>
        <p>
          <b>{view.isOwn ? "You" : withdrawn.by} withdrew this</b> on{" "}
          {formatDay(dayOf(withdrawn.at))}. It does not count.
        </p>
        <Quote>{withdrawn.words}</Quote>
      </Notice>
    );
  }
  if (returned !== null) {
    return (
      <Notice look="mark">
        <p>
          <b>{returned.by} returned this</b> on {formatDay(dayOf(returned.at))}. It does not count
          until a new version is submitted.
        </p>
        <Quote>{returned.words}</Quote>
      </Notice>
    );
  }
  if (draftNumber === null) return null;
  return (
    <Notice>
      <p>
        <b>You are writing version {draftNumber}.</b> This one keeps counting until you submit that.{" "}
        <Link href={`/evidence/${id}?version=${String(draftNumber)}`} prefetch={false}>
          Read the draft
        </Link>
      </p>
    </Notice>
  );
}

/** An earlier version was perhaps returned, or withdrawn: by whom, when and why stays with it. */
function WhatBecameOfIt({ view: { returned, withdrawn } }: { readonly view: EvidenceView }) {
  const remarks = [
    ...(returned === null ? [] : [{ did: "returned it", ...returned }]),
    ...(withdrawn === null ? [] : [{ did: "withdrew it", ...withdrawn }]),
  ];
  return remarks.map(({ did, by, at, words }) => (
    <Fragment key={did}>
      <p>
        {by} {did} on {formatDay(dayOf(at))}.
      </p>
      <Quote>{words}</Quote>
    </Fragment>
  ));
}

/** "Submitted on 22 November 2026, confirmed by Cai Morgan." */
export function standingSentence(view: EvidenceView): string {
  const { submittedAt, requests, stage, standing } = view;
  if (standing === "draft" || submittedAt === null) return "Not submitted yet.";
  const submitted = `Submitted on ${formatDay(dayOf(submittedAt))}`;
  if (standing === "earlier" || stage !== "submitted") return `${submitted}.`;
  const named = (state: "confirmed" | "waiting") =>
    requests.filter((request) => request.state === state).map(({ confirmer }) => confirmer);
  if (named("confirmed").length > 0) {
    return `${submitted}, confirmed by ${listed(named("confirmed"))}.`;
  }
  if (named("waiting").length > 0) {
    return `${submitted}, waiting for ${listed(named("waiting"))} to confirm it.`;
  }
  return view.isOwn ? `${submitted}. Nobody has confirmed it yet.` : `${submitted}.`;
}

/** Who can see this: said on every item, because a reflection is written for somebody. */
export function WhoCanSee({ view }: { readonly view: EvidenceView }): ReactNode {
  const { readers, practitioner, standing } = view;
  if (readers === null) {
    return (
      <p>
        {practitioner.name}, the supervisors in whose scope it is, and whoever was asked to confirm
        it, or for a second look at a pillar that it shows. Not a manager.
      </p>
    );
  }
  if (standing === "draft") return <p>Only you.</p>;
  return (
    <>
      <p>
        {readers.length > 0
          ? "Besides you:"
          : "You alone: nobody supervises you today, and nobody who was asked about it can read it."}
      </p>
      {readers.length > 0 && (
        <ul>
          {readers.map(({ id, name, why }) => (
            <li key={id}>
              <b>{name}</b>, {readerWords[why]}
            </li>
          ))}
        </ul>
      )}
      <p>Your manager sees that there is an item, never its words.</p>
    </>
  );
}

export const readerWords: Readonly<Record<Reader["why"], string>> = {
  coordinating: "coordinating supervisor",
  associate: "associate supervisor",
  asked: "asked to confirm it",
  "second-look": "asked for a second look at a pillar that it shows",
};
