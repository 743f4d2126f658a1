import type { ReactNode } from "react";

/** A part of an item: looks like a small section, and is a heading of the rank that its page leaves for it. */
export function Part({
  heading,
  rank,
  children,
}: {
  readonly heading: string;
  readonly rank: "h2" | "h3";
  readonly children: ReactNode;
}) {
  const Heading = rank;
  return (
    <section className="not-first:mt-8">
      <Heading className="text-lead mb-3">{heading}</Heading>
      {children}
    </section>
  );
}
