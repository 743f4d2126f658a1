import { z } from "zod";

// What the queries of this room get back from the database, parsed at its door.

const entrustment = z.object({
  assessor: z.string(),
  level: z.number().int(),
  on: z.iso.date(),
});
const counted = z.object({ count: z.number().int(), upTo: z.iso.date() });
const asked = {
  code: z.string(),
  level: z.number().int().nullable(),
  volume: z.number().int().nullable(),
};

/** What a record is gathered with; null: no set is chosen. */
export const recordedArea = z
  .array(
    z.object({
      ...asked,
      counting: z.number().int(),
      entrustments: z.array(entrustment),
      counts: z.array(counted),
    }),
  )
  .nullable();

const item = z.object({
  id: z.string(),
  title: z.string(),
  occurredOn: z.iso.date().nullable(),
  stage: z.enum(["submitted", "returned", "withdrawn"]),
  isFlagged: z.boolean(),
  counts: z.boolean(),
});

const activity = z.object({
  ...asked,
  id: z.string(),
  title: z.string(),
  counted: z.string(),
  source: z.string(),
  items: z.array(item),
  entrustments: z.array(entrustment.extend({ name: z.string(), comment: z.string() })),
  counts: z.array(counted),
});
export type ActivityRow = z.infer<typeof activity>;

const chosen = z.object({
  set: z.object({
    id: z.string(),
    code: z.string(),
    title: z.string(),
    modality: z.string(),
    site: z.string(),
    speciality: z.string(),
    source: z.string(),
    isShipped: z.boolean(),
    isRetired: z.boolean(),
  }),
  chosenOn: z.iso.date(),
  activities: z.array(activity),
});
export type ChosenRow = z.infer<typeof chosen>;

export const areaRow = z.object({
  practitionerId: z.string(),
  organisationId: z.string(),
  name: z.string(),
  chosen: chosen.nullable(),
});

export const offeredRows = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    occurredOn: z.iso.date().nullable(),
    showsArea: z.boolean(),
  }),
);

const heldActivity = z.object({ code: z.string(), volume: z.number().int().nullable() });
export type HeldActivity = z.infer<typeof heldActivity>;
export const heldActivities = z.array(heldActivity);
