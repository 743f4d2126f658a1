import { z } from "zod";
import { day, key, line, lines, optionalLine } from "@/lib/action/schema";
import { REGISTRATION_STATUSES } from "@/lib/rules/record";
import { ANY_NUMBER, REGISTERS } from "./limits";

const OTHER = "other";

const fields = {
  register: z.enum([...REGISTERS.map(({ body }) => body), OTHER], "Choose a register."),
  otherRegister: optionalLine("The register"),
  number: line("Enter the number.", "The number").transform(normalNumber),
  status: z.enum(REGISTRATION_STATUSES, "Choose a status."),
  expiresOn: day("Enter the day on which it expires."),
  annotations: lines("The annotations"),
};

export const recordRegistration = z.object(fields).superRefine(checkNumber).transform(withBody);
export type RecordRegistration = z.infer<typeof recordRegistration>;

export const changeRegistration = z
  .object({ ...fields, registrationId: key })
  .superRefine(checkNumber)
  .transform(withBody);
export type ChangeRegistration = z.infer<typeof changeRegistration>;

export const removeRegistration = z.object({ registrationId: key });
export type RemoveRegistration = z.infer<typeof removeRegistration>;

interface Named {
  readonly register: string;
  readonly otherRegister: string;
}

function checkNumber(typed: Named & { readonly number: string }, context: z.RefinementCtx): void {
  const refuse = (path: string, message: string) => {
    context.addIssue({ code: "custom", path: [path], message });
  };
  const body = bodyOf(typed);
  if (body === "") refuse("otherRegister", "Name the register.");
  const { form, says } = REGISTERS.find((register) => register.body === body) ?? ANY_NUMBER;
  if (!form.test(typed.number)) refuse("number", says);
}

function withBody<Typed extends Named>({ register, otherRegister, ...rest }: Typed) {
  return { ...rest, body: bodyOf({ register, otherRegister }) };
}

/** A register known by its letters is that register, however it was named. */
function bodyOf({ register, otherRegister }: Named): string {
  if (register !== OTHER) return register;
  const named = otherRegister.toUpperCase();
  return REGISTERS.find(({ body }) => body.toUpperCase() === named)?.body ?? otherRegister;
}

/** As registers print it: upper case, without spaces. */
function normalNumber(typed: string): string {
  return typed.replaceAll(/\s+/g, "").toUpperCase();
}
