import { capabilityPath } from "@/lib/core/capability-address";
import type { PortfolioView } from "@/lib/readiness/types";
import { Rows, Section } from "../ui/layout";
import { placeOfAction } from "./places";
import { whyPath } from "./why/path";

type KeptSigningProps = Pick<PortfolioView, "notCounted" | "refreshDue" | "titles" | "steps">;

/** Sign-offs that need their practitioner: those that do not count yet, and those that only just still do. */
export function KeptSigning({ notCounted, refreshDue, titles, steps }: KeptSigningProps) {
  return (
    <>
      {notCounted.length > 0 && (
        <Section heading="Signed off, not counted yet">
          <Rows>
            {notCounted.map(({ code, because }) => (
              <li key={code}>
                <CapabilityLink {...{ code, titles }} />
                <p className="text-small text-ink-soft">{because}</p>
                <WhatToDo {...{ code, steps }} />
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
                  Its evidence has grown old. It is recent enough only because its sign-off is still
                  active: add something newer.
                </p>
              </li>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}

/** The step that makes the sign-off count, and the way to every reason. */
function WhatToDo({ code, steps }: Pick<KeptSigningProps, "steps"> & { readonly code: string }) {
  const step = steps.find((one) => one.scope === "capability" && one.code === code);
  const place = step && placeOfAction(step);
  return (
    <p className="text-small flex flex-wrap gap-x-4">
      {place && <a href={place.href}>{place.label}</a>}
      <a href={whyPath("/portfolio", code)}>
        Why it is not counted<span className="sr-only">: {code}</span>
      </a>
    </p>
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
