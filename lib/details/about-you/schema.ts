import { z } from "zod";
import { line, optionalLine } from "@/lib/action/schema";

export const describeYourself = z.object({
  field: z.enum(["diagnostic-imaging", "radiotherapy-oncology", "other"], "Choose a field."),
  setting: line("Enter the setting, such as District general hospital, imaging.", "The setting"),
  modality: optionalLine("The modality"),
  site: optionalLine("The site"),
  nonClinicalRole: optionalLine("The role"),
});
export type DescribeYourself = z.infer<typeof describeYourself>;
