import { z } from "zod";
import { box, day, line } from "@/lib/action/schema";
import { isForFramework } from "@/lib/rules/profiles";
import { PROFILE_IDS } from "@/lib/rules/record";
import { EMAIL_MAX } from "@/lib/auth/limits";
import { NAME_MAX, WORDS_MAX } from "./limits";

// What a steward's forms may hold. A message says what to do, in the words beside the field.

function id(missing: string) {
  return z.uuid(missing);
}

function optionalDay(wrong: string) {
  return z.union([z.literal("").transform(() => null), day(wrong)], wrong).default(null);
}

const dates = {
  startsOn: day("Enter the first day."),
  endsOn: optionalDay("Enter the last day, or leave it empty."),
};

function endsAfterStarting<T extends { startsOn: string; endsOn: string | null }>(role: T) {
  return role.endsOn === null || role.endsOn >= role.startsOn;
}

const endsFirst = { path: ["endsOn"], message: "The last day should not be before the first." };

export const createPersonSchema = z.object({
  name: line("Enter the person's name.", "The name", NAME_MAX),
  email: line("Enter the person's work email address.", "The address", EMAIL_MAX)
    .transform((text) => text.toLowerCase())
    .pipe(z.email("Enter an email address such as name@hospital.nhs.uk.")),
});
export type CreatePerson = z.infer<typeof createPersonSchema>;

export const aboutPersonSchema = z.object({
  personId: id("The person is missing. Open their page again."),
});
export type AboutPerson = z.infer<typeof aboutPersonSchema>;

export const createTeamSchema = z.object({
  name: line("Enter the team's name.", "The name", NAME_MAX),
});
export type CreateTeam = z.infer<typeof createTeamSchema>;

export const makePractitionerSchema = aboutPersonSchema
  .extend({
    teamId: id("Choose a team."),
    post: line("Enter the post, such as Reporting radiographer.", "The post", WORDS_MAX),
    profession: line(
      "Enter the profession, such as Diagnostic radiographer.",
      "The profession",
      WORDS_MAX,
    ),
    field: z.enum(["diagnostic-imaging", "radiotherapy-oncology", "other"], "Choose a field."),
    setting: line(
      "Enter the setting, such as District general hospital, imaging.",
      "The setting",
      WORDS_MAX,
    ),
    trainee: box,
    patientFacing: box,
    ionisingRadiation: box,
    frameworkId: z.enum(
      ["nhse-mpf-2025", "hee-mpf-2017", "consultant-2020"],
      "Choose a framework.",
    ),
    /** Null: as it is. */
    profile: z
      .union([z.literal("").transform(() => null), z.enum(PROFILE_IDS)], "Choose a profile.")
      .default(null),
    ...dates,
  })
  .refine(({ frameworkId, profile }) => profile === null || isForFramework(profile, frameworkId), {
    path: ["profile"],
    message: "This profile is not for that framework: the consultant ones go together.",
  })
  .refine(endsAfterStarting, endsFirst);
export type MakePractitioner = z.infer<typeof makePractitionerSchema>;

export const describeSupervisorSchema = aboutPersonSchema.extend({
  profession: line("Enter the profession, such as Radiologist.", "The profession", WORDS_MAX),
  level: z.enum(["advanced", "consultant", "medical-consultant", "other"], "Choose a level."),
  registered: box,
  preparedOn: optionalDay("Enter the day, or leave it empty."),
});
export type DescribeSupervisor = z.infer<typeof describeSupervisorSchema>;

export const removePreparationSchema = aboutPersonSchema.extend({
  preparedOn: day("Choose which preparation."),
});
export type RemovePreparation = z.infer<typeof removePreparationSchema>;

export const appointSupervisorSchema = aboutPersonSchema
  .extend({
    practitionerId: id("Choose a practitioner."),
    role: z.enum(["coordinating", "associate"], "Choose a role."),
    /** Codes of pillars or capabilities, parted by commas or spaces. */
    scope: z
      .string("Write codes such as 4 or 1.6.")
      .max(400, "Name at most forty codes.")
      .default("")
      .transform((text) => [...new Set(text.split(/[\s,;]+/).filter((code) => code !== ""))])
      .pipe(
        z.array(
          z.string().regex(/^[A-Z]{2}$|^\d{1,2}([.]\d{1,2})?$/, "Write codes such as 4 or 1.6."),
        ),
      ),
    lineManager: box,
    conflict: box,
    ...dates,
  })
  .refine(({ role, scope }) => (role === "associate") === scope.length > 0, {
    path: ["scope"],
    message:
      "An associate has a scope: codes of pillars or capabilities. A coordinating supervisor has none.",
  })
  .refine(endsAfterStarting, endsFirst);
export type AppointSupervisor = z.infer<typeof appointSupervisorSchema>;

export const appointManagerSchema = aboutPersonSchema
  .extend({ teamId: id("Choose a team."), ...dates })
  .refine(endsAfterStarting, endsFirst);
export type AppointManager = z.infer<typeof appointManagerSchema>;

export const appointStewardSchema = aboutPersonSchema
  .extend(dates)
  .refine(endsAfterStarting, endsFirst);
export type AppointSteward = z.infer<typeof appointStewardSchema>;

export const endRoleSchema = z.object({
  personId: id("The person is missing. Open their page again."),
  role: z.enum(["practitioner", "supervisor", "manager", "steward"], "Choose a role."),
  /** Of the post; of a practitioner the person's own. */
  postId: id("The role is missing. Open the person's page again."),
  endsOn: day("Enter the last day."),
});
export type EndRole = z.infer<typeof endRoleSchema>;

export const peoplePage = z.object({
  q: z
    .string()
    .trim()
    .max(100)
    .regex(/^[^\0]*$/)
    .default("")
    .catch(""),
  after: z
    .string()
    .regex(/^[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
  done: z
    .enum([
      "role-given",
      "role-ended",
      "preparation-removed",
      "profile-chosen",
      "moved",
      "described",
      "unlocked",
      "sessions-ended",
      "access-ended",
      "access-back",
      "team",
    ])
    .optional()
    .catch(undefined),
});
export type PeoplePage = z.infer<typeof peoplePage>;
