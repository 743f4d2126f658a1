import Link from "next/link";

/** The way back to the page above, by its name. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p className="text-small print:hidden">
      <Link href={href} prefetch={false} className="min-h-target inline-flex items-center">
        {children}
      </Link>
    </p>
  );
}
