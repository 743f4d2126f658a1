import { DEFAULT_PROFILE, type PrintedRules } from "@/lib/rules/printed/print-rules";
import { PROFILE_IDS } from "@/lib/rules/record";
import { count } from "@/lib/rules/words";
import { Cell, DataTable, RowHead, TableHead } from "../../ui/data-table";
import { Section } from "../../ui/layout";
import { Lead, Sentence } from "../../ui/page-title";
import { Tabs } from "../../ui/tabs";
import { ruleNames } from "../labels";
import { profileNames } from "../profile-names";
import { AsksElsewhere, Differs } from "./elsewhere";
import { RulesTable } from "./rules-table";
import { partWords, wholeNames } from "./words";

interface RulesProps {
  readonly rules: PrintedRules;
}

/** Every rule in the order of the published page, as one profile asks it, and what the others ask instead. */
export function RulesInPrint({ rules }: RulesProps) {
  return (
    <>
      <Opening rules={rules} />
      <div className="mt-8">
        <Tabs
          label="Profiles"
          tabs={PROFILE_IDS.map((id) => ({
            href: id === DEFAULT_PROFILE ? "/rules" : `/rules?profile=${id}`,
            label: profileNames[id],
            current: id === rules.profile,
          }))}
        />
      </div>
      <Section id="whole" heading="The whole">
        <DataTable caption="The whole">
          <TableHead columns={[{ label: "What" }, { label: "What it asks or says" }]} />
          <tbody>
            {rules.whole.map((one) => (
              <tr key={one.key} id={one.key}>
                <RowHead>
                  <b>{wholeNames[one.key]}</b>
                </RowHead>
                <Cell>
                  <p>{one.asks}</p>
                  <Differs printed={one} />
                  <AsksElsewhere printed={one} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Section>
      {rules.parts.map((part) => (
        <Section
          key={part.key}
          id={part.key}
          heading={partWords[part.key].heading}
          about={
            part.key === "signers"
              ? `${partWords.signers.about} A sign-off lapses after ${rules.signOffLasts}.`
              : partWords[part.key].about
          }
        >
          <RulesTable part={part} />
        </Section>
      ))}
    </>
  );
}

function Opening({ rules }: RulesProps) {
  const differing = rules.parts.flatMap((part) => part.rules).filter(({ differs }) => differs);
  const name = profileNames[rules.profile];
  if (rules.profile === DEFAULT_PROFILE) {
    return (
      <>
        <Sentence lead="Every rule, its number, and whose number it is.">
          Argue with the number, not with the software.
        </Sentence>
        <Lead>
          This is {name}, from which the other profiles start. Beneath each rule stands what they
          ask instead. The numbers are printed from what the software counts with.
        </Lead>
      </>
    );
  }
  return (
    <>
      <Sentence
        lead={`${name} asks ${count(differing.length, "rule")} differently from ${profileNames[DEFAULT_PROFILE]}.`}
      >
        The others are the same.
      </Sentence>
      <Lead>
        They are marked “differs”:{" "}
        {differing.map(({ key }, index) => (
          <span key={key}>
            {index > 0 && ", "}
            <a href={`#${key}`}>
              {key} {ruleNames[key]}
            </a>
          </span>
        ))}
        . The numbers are printed from what the software counts with.
      </Lead>
    </>
  );
}
