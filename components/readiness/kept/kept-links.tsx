import Link from "next/link";

/** From where somebody stands to how they came there; `base` is the address of their page. */
export function KeptLinks({ base }: { readonly base: string }) {
  return (
    <p className="text-small mt-4 flex flex-wrap gap-x-6 print:hidden">
      <Link
        href={`${base}/history`}
        prefetch={false}
        className="min-h-target inline-flex items-center"
      >
        What changed in the last 30 days
      </Link>
      <Link
        href={`${base}/as-it-stood`}
        prefetch={false}
        className="min-h-target inline-flex items-center"
      >
        As it stood on a day
      </Link>
    </p>
  );
}
