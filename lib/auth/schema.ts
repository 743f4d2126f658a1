import { z } from "zod";
import { EMAIL_MAX, PASSWORD_MAX, PASSWORD_MIN } from "./limits";

const email = z
  .string("Enter your email address.")
  .trim()
  .toLowerCase()
  .min(1, "Enter your email address.")
  .max(EMAIL_MAX, `An email address has at most ${String(EMAIL_MAX)} characters.`)
  // The database is asked for it, and refuses these two with an error instead of an answer.
  .regex(
    /^[^\0\p{Surrogate}]*$/u,
    "There is a character in it that cannot be kept. Type it again.",
  );

const typedPassword = z
  .string("Enter your password.")
  .min(1, "Enter your password.")
  .max(PASSWORD_MAX, `A password has at most ${String(PASSWORD_MAX)} characters.`);

const chosenPassword = z
  .string("Choose a password.")
  .min(
    PASSWORD_MIN,
    `Choose a password of at least ${String(PASSWORD_MIN)} characters. Three words are a good one.`,
  )
  .max(PASSWORD_MAX, `Choose a password of at most ${String(PASSWORD_MAX)} characters.`);

export const signInSchema = z.object({
  email,
  password: typedPassword,
  /** The page to go on to: one of our own. */
  next: z
    .string()
    .regex(/^\/(?![/\\])[^\s\\]{0,500}$/)
    .optional()
    .catch(undefined),
});
export type SignIn = z.infer<typeof signInSchema>;

export const forgottenSchema = z.object({ email });
export type Forgotten = z.infer<typeof forgottenSchema>;

export const signOutSchema = z.object({});

export const choosePasswordSchema = z.object({
  token: z
    .string("The link is not complete.")
    .min(1, "The link is not complete.")
    .max(200, "The link is not complete."),
  newPassword: chosenPassword,
});
export type ChoosePassword = z.infer<typeof choosePasswordSchema>;

export const changePasswordSchema = z.object({
  password: z
    .string("Enter the password you have now.")
    .min(1, "Enter the password you have now.")
    .max(PASSWORD_MAX, "That is longer than any password here."),
  newPassword: chosenPassword,
});
export type ChangePassword = z.infer<typeof changePasswordSchema>;

/** What the sign-in page's address says; anything else is the page without it. */
export const signInPage = z
  .object({
    next: signInSchema.shape.next,
    "signed-out": z.literal("1").optional().catch(undefined),
    password: z.literal("chosen").optional().catch(undefined),
  })
  .transform(({ next, ...said }) => ({
    next,
    notice:
      said["signed-out"] === "1"
        ? "You are signed out."
        : said.password === "chosen"
          ? "Your password is set. Sign in with it."
          : undefined,
  }));

export const accountPage = z.object({
  password: z.literal("changed").optional().catch(undefined),
});
