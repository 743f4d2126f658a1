import type { ComparedView } from "@/lib/readiness/compare/types";
import { capabilitiesThatDiffer, gatesOf } from "@/lib/rules/differences";
import type { Finding, Readiness } from "@/lib/rules/result";
import { listed } from "@/lib/rules/words";
import { Cell, DataTable, RowHead, TableHead } from "../../ui/data-table";
import { Section } from "../../ui/layout";
import { Lead, Sentence } from "../../ui/page-title";
import { Tabs } from "../../ui/tabs";
import { gateNames, scoreInWords, stateInWords, statusLabels } from "../labels";
import { gatesMet } from "../gates-section";
import { OutcomeMark } from "../outcome";
import { profileNames } from "../profile-names";

interface ComparedProps {
  readonly view: ComparedView;
}

/** The same record by two profiles: what differs first. */
export function Compared({ view }: ComparedProps) {
  const { own, other, others } = view;
  const { same } = gatesOf(view);
  return (
    <>
      <Sentence lead={sentenceOf(own, other)}>
        The record is the same; what is asked of it is not.
      </Sentence>
      <Lead>
        Looking at another profile changes nothing: yours stays {profileNames[own.profile]}.
      </Lead>
      <div className="mt-8">
        <Tabs
          label="Profiles to compare with"
          tabs={others.map((id) => ({
            href: `/portfolio/compare?with=${id}`,
            label: profileNames[id],
            current: id === other.profile,
          }))}
        />
      </div>
      <Whole view={view} />
      <Gates view={view} />
      <Capabilities view={view} />
      {same.length > 0 && (
        <Section heading="The same in both">
          <p className="max-w-measure">
            Gates: {listed(same.map(({ rule }) => gateNames[rule]))}. Every capability that is not
            named above stands the same.
          </p>
        </Section>
      )}
    </>
  );
}

/** "By both you are developing." */
function sentenceOf(own: Readiness, other: Readiness): string {
  const [mine, theirs] = [own, other].map(({ status }) => statusLabels[status].toLowerCase());
  return mine === theirs
    ? `By both you are ${mine ?? ""}.`
    : `By yours you are ${mine ?? ""}, by the other ${theirs ?? ""}.`;
}

function Head({ view: { own, other }, of }: ComparedProps & { readonly of: string }) {
  return (
    <TableHead
      columns={[
        { label: of },
        { label: `${profileNames[own.profile]} (yours)` },
        { label: profileNames[other.profile] },
      ]}
    />
  );
}

function Whole({ view }: ComparedProps) {
  const { own, other, labels } = view;
  const rows = [
    ["Status", statusLabels[own.status], statusLabels[other.status]],
    ["The result it would give", labels.own, labels.other],
    ["What it must also say", own.caveat ?? "–", other.caveat ?? "–"],
    ["Index", scoreInWords(own.index), scoreInWords(other.index)],
    ["Mean", scoreInWords(own.mean), scoreInWords(other.mean)],
    ["Signed off", signedOff(own), signedOff(other)],
    ["Gates met", met(own), met(other)],
  ];
  return (
    <Section heading="The whole">
      <DataTable caption="The whole by both profiles">
        <Head view={view} of="What" />
        <tbody>
          {rows.map(([what, mine, theirs]) => (
            <tr key={what}>
              <RowHead>{what}</RowHead>
              <Cell label="Yours:">{mine}</Cell>
              <Cell label="The other:">{theirs}</Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

function signedOff({ pillars }: Readiness): string {
  const all = pillars.flatMap(({ capabilities }) => capabilities);
  const signed = all.filter(({ state }) => state === "signed-off").length;
  return `${String(signed)} of ${String(all.length)} capabilities`;
}

function met({ gates }: Readiness): string {
  const counted = gatesMet(gates);
  return `${String(counted.met)} of ${String(counted.asked)}`;
}

function Gates({ view }: ComparedProps) {
  const { differ } = gatesOf(view);
  return (
    <Section heading="Gates that differ">
      {differ.length === 0 ? (
        <p className="text-ink-soft">None.</p>
      ) : (
        <DataTable caption="Gates that differ">
          <Head view={view} of="Gate" />
          <tbody>
            {differ.map(({ rule, own, other }) => (
              <tr key={rule}>
                <RowHead>{gateNames[rule]}</RowHead>
                <Cell label="Yours:">
                  <Found finding={own} />
                </Cell>
                <Cell label="The other:">
                  <Found finding={other} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </Section>
  );
}

function Found({ finding }: { readonly finding: Finding }) {
  const { outcome, severity, threshold, message } = finding;
  return (
    <>
      <OutcomeMark outcome={outcome} warning={outcome === "pass" && severity === "warning"} />
      <span className="text-note text-ink-soft block">
        {outcome === "not-applicable" ? message : `Asked: ${String(threshold)}`}
      </span>
    </>
  );
}

function Capabilities({ view }: ComparedProps) {
  const pairs = capabilitiesThatDiffer(view);
  if (pairs.length === 0) return null;
  const words = (one: (typeof pairs)[number]["own"]): string =>
    one === null ? "Not asked" : stateInWords(one.state, one.refreshDue);
  return (
    <Section heading="Capabilities that differ">
      <DataTable caption="Capabilities that differ">
        <Head view={view} of="Capability" />
        <tbody>
          {pairs.map(({ code, own, other }) => (
            <tr key={code}>
              <RowHead>
                {code} {view.titles[code]}
              </RowHead>
              <Cell label="Yours:">{words(own)}</Cell>
              <Cell label="The other:">{words(other)}</Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}
