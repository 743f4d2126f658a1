import { capabilityPath, type CapabilityAddress } from "@/lib/core/capability-address";
import type { Mail } from "./types";

/*
 * What each mail says. Names, codes and where to look: never what somebody wrote, of themselves or of a patient. Whoever
 * wants the words signs in and reads them where they may.
 */

export interface Capability extends CapabilityAddress {
  readonly title: string;
}

export function signInLinkMade(about: {
  readonly organisation: string;
  readonly token: string;
  readonly days: number;
  readonly until: Date;
}): Mail {
  const { organisation, token, days, until } = about;
  return {
    kind: "sign-in-link.made",
    subject: "Choose your password for Fourfold",
    paragraphs: [
      `${organisation} has made you a link with which you choose your password for Fourfold, the competency portfolio for advanced practice.`,
      `The button below leads to it. It works once, for ${String(days)} days; nobody else should have it.`,
    ],
    way: { label: "Choose your password", path: `/set-password/${token}` },
    secretUntil: until,
  };
}

export function passwordForgotten(about: {
  readonly token: string;
  readonly hours: number;
  readonly until: Date;
}): Mail {
  return {
    kind: "password.forgotten",
    subject: "Choose a new password for Fourfold",
    paragraphs: [
      "Somebody said on our sign-in page that they had forgotten the password of this address.",
      `If it was you, choose a new one with the button below. It works once, for ${String(about.hours)} hours.`,
      "If it was not you, do nothing: your password stays as it is.",
    ],
    way: { label: "Choose a new password", path: `/set-password/${about.token}` },
    secretUntil: about.until,
  };
}

export function confirmationAsked(about: {
  readonly practitioner: string;
  readonly requestId: string;
}): Mail {
  return {
    kind: "confirmation.asked",
    subject: `${about.practitioner} asks you to confirm evidence`,
    paragraphs: [
      `${about.practitioner} asks you to say whether an item of their evidence is true.`,
      "You read exactly what you are asked to confirm, and confirm or decline it with a sentence.",
    ],
    way: { label: "Read and answer", path: `/sign-offs/confirmations/${about.requestId}` },
  };
}

export function confirmationAnswered(about: {
  readonly confirmer: string;
  readonly answer: "confirmed" | "declined";
  readonly evidenceId: string;
}): Mail {
  const { confirmer, answer, evidenceId } = about;
  const done = answer === "confirmed" ? "confirmed" : "declined to confirm";
  return {
    kind: "confirmation.answered",
    subject: `${confirmer} ${done} your evidence`,
    paragraphs: [`${confirmer} ${done} an item of your evidence, and left you a sentence on it.`],
    way: { label: "Read the answer", path: `/evidence/${evidenceId}` },
  };
}

export function evidenceReturned(about: {
  readonly supervisor: string;
  readonly evidenceId: string;
}): Mail {
  return {
    kind: "evidence.returned",
    subject: `${about.supervisor} returned an item of your evidence`,
    paragraphs: [
      `${about.supervisor} asks you to put something right in an item of your evidence.`,
      "It does not count until you submit a new version. What you wrote is kept.",
    ],
    way: { label: "Read what to put right", path: `/evidence/${about.evidenceId}` },
  };
}

export function signOffAsked(about: {
  readonly practitioner: string;
  readonly capability: Capability;
  readonly requestId: string;
}): Mail {
  const { practitioner, capability, requestId } = about;
  return {
    kind: "sign-off.asked",
    subject: `${practitioner} asks you to sign off ${capability.code}`,
    paragraphs: [
      `${practitioner} asks you to decide on ${named(capability)}.`,
      "What they show for it, what others confirmed and what is still missing is on one page.",
    ],
    way: { label: "Open the request", path: `/sign-offs/${requestId}` },
  };
}

export function signOffDecided(about: {
  readonly supervisor: string;
  readonly decision: "achieved" | "more-evidence" | "not-yet";
  readonly capability: Capability;
}): Mail {
  const { supervisor, decision, capability } = about;
  return {
    kind: "sign-off.decided",
    subject: `${supervisor} ${decided[decision]} ${capability.code}`,
    paragraphs: [
      `${supervisor} ${decided[decision]} ${named(capability)}.`,
      "Their reasons are with the decision.",
    ],
    way: { label: "Read the reasons", path: capabilityPath(capability) },
  };
}

export function signOffRevoked(about: {
  readonly by: string;
  readonly capability: Capability;
  readonly signOffId: string;
}): Mail {
  const { by, capability, signOffId } = about;
  return {
    kind: "sign-off.revoked",
    subject: `${by} revoked the sign-off of ${capability.code}`,
    paragraphs: [
      `${by} took back the sign-off of ${named(capability)}. From today it does not count.`,
      "The decision stays to be read, with the reason why it was taken back. You can ask again.",
    ],
    way: { label: "Read the reason", path: `/sign-offs/decisions/${signOffId}` },
  };
}

const decided = {
  achieved: "signed off",
  "more-evidence": "asks for more evidence on",
  "not-yet": "decided “not yet” on",
} as const;

function named({ code, title }: Capability): string {
  return `${code}, ${title}`;
}
