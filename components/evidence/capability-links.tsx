"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { LINKS_MAX } from "@/lib/evidence/limits";
import type { LinkWords, PillarChoice } from "@/lib/evidence/types";
import type { Suggestion } from "@/lib/suggestion/types";
import { Button } from "../ui/button";
import { fieldId } from "../ui/field-id";
import { givenBack, useForm } from "../ui/form-context";
import { SelectField } from "../ui/select-field";
import { TextArea } from "../ui/text-area";
import { HowManyLinks } from "./how-many-links";
import { SuggestedCapabilities } from "./suggested-capabilities";

interface CapabilityLinksProps {
  readonly pillars: readonly PillarChoice[];
  readonly links: readonly LinkWords[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * The capabilities an item shows, each with its sentence. Without JavaScript there are six rows, and an empty one is
 * no link; with it there are as many as are used, and one more can be added.
 */
export function CapabilityLinks({ pillars, links, suggestions }: CapabilityLinksProps) {
  const { values } = useForm();
  const codeAt = (row: number) => givenBack(values, codeName(row)) ?? links[row]?.code ?? "";
  const isLive = useSyncExternalStore(neverChanges, isBrowser, isServer);
  const [codes, setCodes] = useState(() => new Map(everyRow.map((row) => [row, codeAt(row)])));
  const [shown, setShown] = useState(() =>
    usedRows(codeAt, (row) => givenBack(values, rationaleName(row)) ?? ""),
  );
  const [added, setAdded] = useState<number | null>(null);
  const [suggested, setSuggested] = useState<Filling | null>(null);
  const add = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (added !== null) document.getElementById(fieldId(codeName(added)))?.focus();
  }, [added]);

  useEffect(() => {
    if (suggested !== null) fillRow(suggested);
  }, [suggested]);

  const next = nextRow(shown);
  const unchosen = shown.filter((row) => (codes.get(row) ?? "") === "");
  const chosen = shown.map((row) => codes.get(row) ?? "").filter((code) => code !== "");
  const addSuggested = (code: string) => {
    const row = unchosen.find(hasNoSentence) ?? next ?? unchosen[0];
    if (row === undefined) return;
    if (!shown.includes(row)) setShown([...shown, row]);
    setSuggested({ row, code });
  };
  return (
    <>
      <ul className="rows max-w-form">
        {(isLive ? shown : everyRow).map((row, index) => (
          <li
            key={row}
            // Unused rows wait for a browser without JavaScript.
            className={shown.includes(row) ? undefined : "not-noscript:hidden"}
            onChange={({ target }) => {
              if (target instanceof HTMLSelectElement) {
                setCodes(new Map(codes).set(row, target.value));
              }
            }}
          >
            <LinkRow
              row={row}
              number={index + 1}
              code={codes.get(row) ?? ""}
              pillars={pillars}
              link={links[row]}
            />
            {isLive && shown.length > 1 && (
              <Button
                look="quiet"
                size="small"
                onClick={() => {
                  setShown(shown.filter((one) => one !== row));
                  setCodes(new Map(codes).set(row, ""));
                  setAdded(null);
                  add.current?.querySelector("button")?.focus();
                }}
              >
                Remove {codes.get(row) === "" ? `capability ${String(index + 1)}` : codes.get(row)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isLive && (
        <div ref={add} className="mt-4">
          {next === null ? (
            chosen.length < LINKS_MAX && (
              <p className="text-small text-ink-soft">Six is the most that one item shows.</p>
            )
          ) : (
            <Button
              look="outline"
              size="small"
              onClick={() => {
                setShown([...shown, next]);
                setAdded(next);
              }}
            >
              Add a capability
            </Button>
          )}
        </div>
      )}
      <HowManyLinks chosen={chosen.length} />
      <SuggestedCapabilities
        suggestions={suggestions.filter(({ code }) => !chosen.includes(code))}
        onAdd={isLive && (next !== null || unchosen.length > 0) ? addSuggested : null}
      />
    </>
  );
}

function LinkRow({
  row,
  number,
  code,
  pillars,
  link,
}: {
  readonly row: number;
  readonly number: number;
  readonly code: string;
  readonly pillars: readonly PillarChoice[];
  readonly link: LinkWords | undefined;
}) {
  return (
    <>
      <SelectField
        name={codeName(row)}
        label={`Capability ${String(number)}`}
        empty="Choose a capability"
        defaultValue={link?.code}
        options={pillars.map((pillar) => ({
          label: `${pillar.code} ${pillar.name}`,
          options: pillar.capabilities.map((one) => ({
            value: one.code,
            label: `${one.code} ${one.title}`,
          })),
        }))}
      />
      <div className="mt-3">
        <TextArea
          name={rationaleName(row)}
          label={
            <>
              How does it show this?
              <span className="sr-only">
                {" "}
                {code === "" ? `Capability ${String(number)}` : code}
              </span>
            </>
          }
          quiet
          height="short"
          defaultValue={link?.rationale}
        />
      </div>
    </>
  );
}

interface Filling {
  readonly row: number;
  readonly code: string;
}

/** As if it had been chosen by hand; the sentence is next, and is nobody's but the writer's. */
function fillRow({ row, code }: Filling) {
  const select = document.getElementById(fieldId(codeName(row)));
  if (!(select instanceof HTMLSelectElement)) return;
  select.value = code;
  select.dispatchEvent(new Event("input", { bubbles: true }));
  select.dispatchEvent(new Event("change", { bubbles: true }));
  document.getElementById(fieldId(rationaleName(row)))?.focus();
}

function hasNoSentence(row: number): boolean {
  const rationale = document.getElementById(fieldId(rationaleName(row)));
  return rationale instanceof HTMLTextAreaElement && rationale.value === "";
}

const everyRow = Array.from({ length: LINKS_MAX }, (_, row) => row);

function codeName(row: number): string {
  return `links.${String(row)}.code`;
}

function rationaleName(row: number): string {
  return `links.${String(row)}.rationale`;
}

/** The rows with something in them; the first, where there is none. */
function usedRows(
  codeAt: (row: number) => string,
  rationaleAt: (row: number) => string,
): readonly number[] {
  const used = everyRow.filter((row) => codeAt(row) !== "" || rationaleAt(row) !== "");
  return used.length > 0 ? used : [0];
}

/** A new link comes last, while there is a row after the last one. */
function nextRow(shown: readonly number[]): number | null {
  const after = Math.max(-1, ...shown) + 1;
  if (after < LINKS_MAX) return after;
  return everyRow.find((row) => !shown.includes(row)) ?? null;
}

function neverChanges() {
  return () => undefined;
}

function isBrowser(): boolean {
  return true;
}

function isServer(): boolean {
  return false;
}
