import { z } from "zod";
import { portfolioRecord } from "@/lib/readiness/schema";
import { frameworkOf } from "@/lib/rules/frameworks";
import { FRAMEWORK_IDS } from "@/lib/rules/record";

const node = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
});

const pillars: ReadonlySet<string> = new Set(
  FRAMEWORK_IDS.flatMap((id) => frameworkOf(id).pillars.map(({ code }) => code)),
);

/**
 * Every key that the record's door asks for, as a path: `evidence[].links[].rationale`. A key called like a pillar is
 * `{pillar}`, whichever of them a framework has.
 */
export function keysOfRecord(): readonly string[] {
  const schema: unknown = z.toJSONSchema(portfolioRecord, { unrepresentable: "any" });
  return [...new Set(keysBelow(schema, ""))];
}

/** What stands at a path in a record, wherever it stands. */
export function valuesAt(record: unknown, path: string): readonly unknown[] {
  return path.split(".").reduce<readonly unknown[]>(
    (found, part) => {
      const isList = part.endsWith("[]");
      const name = isList ? part.slice(0, -2) : part;
      const values = found.flatMap((value) => valuesNamed(value, name));
      return isList
        ? values.flatMap((value) => (Array.isArray(value) ? asList(value) : []))
        : values;
    },
    [record],
  );
}

function keysBelow(schema: unknown, path: string): readonly string[] {
  const { properties, items, anyOf = [], oneOf = [] } = node.parse(schema);
  if (properties !== undefined) {
    return Object.entries(properties).flatMap(([name, value]) => {
      const key = pillars.has(name) ? "{pillar}" : name;
      return keysBelow(value, path === "" ? key : `${path}.${key}`);
    });
  }
  if (items !== undefined) return keysBelow(items, `${path}[]`);
  const choices = [...anyOf, ...oneOf];
  // A leaf that may be null is a leaf.
  const deeper = choices.flatMap((choice) => keysBelow(choice, path));
  return deeper.some((key) => key !== path) ? deeper.filter((key) => key !== path) : [path];
}

function valuesNamed(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === name || (name === "{pillar}" && pillars.has(key)) ? [held] : [],
  );
}

function asList(value: readonly unknown[]): readonly unknown[] {
  return value;
}
