import type { ReactNode } from "react";
import type { Ruling } from "@/lib/core/ruling";
import { Section } from "../ui/layout";
import { Notice } from "../ui/notice";

interface KeptSectionProps {
  readonly heading: string;
  /** Of the page: where no form draws it. */
  readonly title: string;
  readonly may: Ruling;
  readonly children: ReactNode;
}

/** The section of a part's page in which its keeper writes; where they may not, why stands in the form's place. */
export function KeptSection({ heading, title, may, children }: KeptSectionProps) {
  if (may.allowed) return <Section heading={heading}>{children}</Section>;
  return (
    <Section heading={heading}>
      <title>{`${title} – Fourfold`}</title>
      <Notice>
        <p>{may.because}</p>
      </Notice>
    </Section>
  );
}
