import type { ReactNode } from "react";
import type { GateId } from "@/lib/rules/record";
import type { Finding } from "@/lib/rules/result";
import { gateNames } from "../readiness/labels";
import { OutcomeMark } from "../readiness/outcome";
import { BackLink } from "../ui/back-link";
import { Notice } from "../ui/notice";
import { Lead, PageTitle } from "../ui/page-title";

type Done = "added" | "changed" | "removed" | "logged" | undefined;

interface PartHeadProps {
  readonly title: string;
  readonly done: Done;
  readonly findings?: readonly Finding<GateId>[];
  readonly children: ReactNode;
}

/** The head of a part's page: what has just been done, what the part is for, and what the rules say of it. */
export function PartHead({ title, done, findings = [], children }: PartHeadProps) {
  return (
    <>
      <PartDone done={done} />
      <BackLink href="/details">Your details</BackLink>
      <PageTitle>{title}</PageTitle>
      <Lead>{children}</Lead>
      {findings.map((finding) => (
        <GateLine key={finding.rule} finding={finding} />
      ))}
    </>
  );
}

/** What has just been done, above the page that shows it. */
export function PartDone({ done }: { readonly done: Done }) {
  if (done === undefined) return null;
  return (
    <div className="mb-8">
      <Notice look="done" live>
        <p>{sentences[done]}</p>
      </Notice>
    </div>
  );
}

/** A gate in one line: met or not, its name, and its own sentence. */
function GateLine({ finding }: { readonly finding: Finding<GateId> }) {
  const { rule, outcome, severity, message, threshold } = finding;
  const isAsked = outcome !== "not-applicable";
  return (
    <div className="mt-6">
      <p className="flex flex-wrap gap-x-4">
        <OutcomeMark outcome={outcome} warning={outcome === "pass" && severity === "warning"} />
        <span>
          {rule} {gateNames[rule]}
        </span>
      </p>
      <p className="max-w-measure text-ink-soft">
        {message}
        {isAsked && ` Asked: ${String(threshold)}.`}
      </p>
    </div>
  );
}

const sentences = {
  added: "It is recorded.",
  changed: "It is changed.",
  removed: "It is removed.",
  logged: "The week is logged.",
} as const;
