import { Button, ButtonLink, ButtonRow, ClosedButton } from "./button";
import { Disclosure } from "./disclosure";
import { Cell, DataTable, RowHead, TableHead } from "./data-table";
import type { Fixture } from "./fixture";
import { FixtureForm } from "./fixture-form";
import { Notice } from "./notice";
import { Sentence } from "./page-title";
import { Pagination } from "./pagination";
import { Sign } from "./sign";
import { SubmitButton } from "./submit-button";
import { SummaryList } from "./summary-list";
import { Tabs } from "./tabs";
import { Tag } from "./tag";

const LONG =
  "Random double-read of one hundred and twenty of my own limb reports by two consultant radiologists " +
  "who did not know which of them were mine, with a discrepancy meeting after each batch";

export const uiFixtures: readonly Fixture[] = [
  {
    name: "Type",
    about: "The system’s own sans. Two weights. Figures are tabular.",
    states: [
      {
        name: "Sentence",
        drawn: <Sentence lead="One sentence">says what a page is for.</Sentence>,
      },
      { name: "Sentence, long", drawn: <Sentence lead={LONG} /> },
    ],
  },
  {
    name: "Buttons",
    about: "A verb and a noun. One solid button a page. A closed one says why, beside it.",
    states: [
      {
        name: "Four looks",
        drawn: (
          <ButtonRow>
            <Button>Submit evidence</Button>
            <Button look="outline">Save draft</Button>
            <Button look="stop">Withdraw evidence</Button>
            <Button look="quiet">Ask for confirmation</Button>
            <ButtonLink href="#button" look="outline" size="small">
              Log evidence
            </ButtonLink>
          </ButtonRow>
        ),
      },
      {
        name: "Forbidden",
        drawn: <ClosedButton because="Self-assess 4.4 first">Ask for sign-off</ClosedButton>,
      },
      {
        name: "Busy",
        drawn: (
          <FixtureForm id="busy" pending>
            <SubmitButton>Save draft</SubmitButton>
          </FixtureForm>
        ),
      },
    ],
  },
  {
    name: "Tags",
    about:
      "A sign and a word in a thin frame. A person’s status is a word in a sentence, never a tag.",
    states: [
      {
        name: "Every look",
        drawn: (
          <p className="flex flex-wrap gap-4">
            <Tag sign="pencil">Draft</Tag>
            <Tag sign="clock">Waiting 19 days</Tag>
            <Tag sign="tick">Confirmed</Tag>
            <Tag sign="return" look="mark">
              Returned
            </Tag>
            <Tag sign="dash">Withdrawn</Tag>
            <Tag sign="warning" look="mark">
              Changed since
            </Tag>
            <Tag sign="stop" look="stop">
              Refused
            </Tag>
            <Tag sign="tick" look="done">
              Signed off
            </Tag>
            <Tag sign="file" look="quiet">
              discussion-record.pdf
            </Tag>
          </p>
        ),
      },
    ],
  },
  {
    name: "Notices",
    about: "What happened, what it means, what to do. In the page, where it happened.",
    states: [
      {
        name: "Every look",
        drawn: (
          <div className="space-y-4">
            <Notice look="done">
              <p>
                <b>4.2 is signed off.</b> Bea Hartley signed it today. Research rises to 47.5.
              </p>
            </Notice>
            <Notice look="mark">
              <p>
                <b>Changed since it was signed.</b> The audit behind 4.2 was edited on 20 November.
              </p>
            </Notice>
            <Notice>
              <p>
                <b>You are working without a connection.</b> Your words are kept on this device.
              </p>
            </Notice>
            <Notice look="stop">
              <p>
                <b>This file shows a patient’s name in its header.</b> It was not stored.
              </p>
            </Notice>
          </div>
        ),
      },
    ],
  },
  {
    name: "Tabs, pages, disclosure",
    about: "Links, in a row, that wrap on a phone.",
    states: [
      {
        name: "Tabs",
        drawn: (
          <Tabs
            label="Ways to see the evidence"
            tabs={[
              { href: "#by-date", label: "By date", current: true },
              { href: "#by-capability", label: "By capability" },
            ]}
          />
        ),
      },
      { name: "Pages", drawn: <Pagination of="evidence" newerHref="#newer" olderHref="#older" /> },
      {
        name: "Disclosure",
        drawn: (
          <Disclosure summary="It is not an NHS number" open>
            <p>Your reason is kept with the item, and your supervisor sees it.</p>
          </Disclosure>
        ),
      },
    ],
  },
  {
    name: "Tables and lists of facts",
    about:
      "One heavy line on top, hairlines between rows. On a phone each row becomes a paragraph.",
    states: [
      {
        name: "Table, one row long",
        drawn: (
          <DataTable caption="Evidence">
            <TableHead
              columns={[
                { label: "Evidence" },
                { label: "Date" },
                { label: "Capabilities", number: true },
                { label: "Confirmation" },
              ]}
            />
            <tbody>
              {[LONG, "Poster"].map((title) => (
                <tr key={title}>
                  <RowHead>{title}</RowHead>
                  <Cell>
                    <time dateTime="2026-09-14">14 September 2026</time>
                  </Cell>
                  <Cell number label="Capabilities:">
                    4
                  </Cell>
                  <Cell>
                    <Sign name="tick" /> Confirmed
                  </Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        ),
      },
      {
        name: "Facts",
        drawn: (
          <SummaryList
            facts={[
              { term: "Registered", value: "HCPC, to 29 February 2028" },
              { term: "Supervisor", value: LONG },
            ]}
          />
        ),
      },
    ],
  },
];
