import { capabilityPath } from "@/lib/core/capability-address";
import type { PortfolioView } from "@/lib/readiness/types";
import { Rows, Section } from "../ui/layout";

type KeptSigningProps = Pick<PortfolioView, "notCounted" | "refreshDue" | "titles">;

/** Sign-offs that need their practitioner: those that do not count yet, and those that only just still do. */
export function KeptSigning({ notCounted, refreshDue, titles }: KeptSigningProps) {
  return (
    <>
      {notCounted.length > 0 && (
        <Section heading="Signed off, not counted yet">
          <Rows>
            {notCounted.map(({ code, because }) => (
              <li key={code}>
                <CapabilityLink {...{ code, titles }} />
                <p className="text-small text-ink-soft">{because}</p>
              </li>
            ))}
          </Rows>
        </Section>
      )}
      {refreshDue.length > 0 && (
        <Section heading="Refresh due">
          <Rows>
            {refreshDue.map((code) => (
              <li key={code}>
                <CapabilityLink {...{ code, titles }} />
                <p className="text-small text-ink-soft">
                  Its evidence has grown old. It counts only because its sign-off is still active:
                  add something newer.
                </p>
              </li>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}

function CapabilityLink({
  code,
  titles,
}: Pick<KeptSigningProps, "titles"> & { readonly code: string }) {
  return (
    <a href={capabilityPath({ code, otherFramework: null })} className="font-bold">
      {code} {titles[code]}
    </a>
  );
}
