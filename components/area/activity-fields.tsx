"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { ACTIVITIES_MAX } from "@/lib/area/limits";
import type { AskedActivity } from "@/lib/area/types";
import { Button } from "../ui/button";
import { fieldId } from "../ui/field-id";
import { givenBack, useForm } from "../ui/form-context";
import { FieldPair } from "../ui/layout";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { levelChoices } from "./labels";

/**
 * What a set asks, a row an activity. Without JavaScript there are as many rows as a set can have, and an empty one is
 * no activity; with it there are as many as are used, and one more can be added.
 */
export function ActivityFields({ activities }: { readonly activities: readonly AskedActivity[] }) {
  const { values } = useForm();
  const isLive = useSyncExternalStore(neverChanges, isBrowser, isServer);
  const [shown, setShown] = useState(() => usedRows());
  const [added, setAdded] = useState<number | null>(null);
  const add = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (added !== null) document.getElementById(fieldId(fieldName(added, "title")))?.focus();
  }, [added]);

  const next = everyRow.find((row) => row > Math.max(-1, ...shown));
  return (
    <>
      <ul className="rows max-w-form">
        {(isLive ? shown : everyRow).map((row, index) => (
          <li key={row} className={shown.includes(row) ? undefined : "not-noscript:hidden"}>
            <ActivityRow row={row} number={index + 1} activity={activities[row]} />
            {isLive && shown.length > 1 && (
              <Button
                look="quiet"
                size="small"
                onClick={() => {
                  setShown(shown.filter((one) => one !== row));
                  setAdded(null);
                  add.current?.querySelector("button")?.focus();
                }}
              >
                Remove activity {index + 1}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isLive && (
        <div ref={add} className="mt-4">
          {next === undefined ? (
            <p className="text-small text-ink-soft">
              {ACTIVITIES_MAX} is the most that one set has.
            </p>
          ) : (
            <Button
              look="outline"
              size="small"
              onClick={() => {
                setShown([...shown, next]);
                setAdded(next);
              }}
            >
              Add an activity
            </Button>
          )}
        </div>
      )}
    </>
  );

  /** The rows with something in them; the first three, where there is none. */
  function usedRows(): readonly number[] {
    const used = everyRow.filter((row) =>
      FIELDS.some((field) => (givenBack(values, fieldName(row, field)) ?? "") !== ""),
    );
    if (used.length > 0) return used;
    return activities.length > 0 ? everyRow.slice(0, activities.length) : everyRow.slice(0, 3);
  }
}

function ActivityRow({
  row,
  number,
  activity,
}: {
  readonly row: number;
  readonly number: number;
  readonly activity: AskedActivity | undefined;
}) {
  const of = <span className="sr-only"> of activity {number}</span>;
  return (
    <>
      <TextField
        name={fieldName(row, "title")}
        label={`Activity ${String(number)}`}
        defaultValue={activity?.title}
      />
      <div className="mt-3">
        <FieldPair>
          <SelectField
            name={fieldName(row, "level")}
            label={<>Level of entrustment asked{of}</>}
            quiet
            empty="None"
            options={levelChoices}
            defaultValue={activity?.level === null ? undefined : activity?.level.toString()}
          />
          <TextField
            name={fieldName(row, "source")}
            label={<>Source, if another{of}</>}
            quiet
            defaultValue={activity?.source}
          />
        </FieldPair>
      </div>
      <div className="mt-3">
        <FieldPair>
          <TextField
            name={fieldName(row, "volume")}
            label={<>How many in twelve months{of}</>}
            quiet
            inputMode="numeric"
            defaultValue={activity?.volume?.toString()}
          />
          <TextField
            name={fieldName(row, "counted")}
            label={<>What is counted{of}</>}
            quiet
            defaultValue={activity?.counted}
          />
        </FieldPair>
      </div>
    </>
  );
}

const FIELDS = ["title", "level", "volume", "counted", "source"] as const;

const everyRow = Array.from({ length: ACTIVITIES_MAX }, (_, row) => row);

function fieldName(row: number, field: (typeof FIELDS)[number]): string {
  return `activities.${String(row)}.${field}`;
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
