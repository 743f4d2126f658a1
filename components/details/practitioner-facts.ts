import type { PractitionerDetails } from "@/lib/details/types";
import { fieldChoices, frameworkChoices, profileChoices } from "../people/labels";
import type { Fact } from "../ui/summary-list";

/** What a steward keeps of a practitioner: it switches rules on and off. */
export function factsKeptByStewards(of: PractitionerDetails): readonly Fact[] {
  const yes = (is: boolean) => (is ? "Yes" : "No");
  return [
    { term: "Post", value: of.post },
    { term: "Profession", value: of.profession },
    { term: "Team", value: of.team },
    { term: "In a training post", value: yes(of.trainee) },
    { term: "Meets patients", value: yes(of.patientFacing) },
    { term: "Uses ionising radiation", value: yes(of.ionisingRadiation) },
    { term: "Framework", value: labelOf(frameworkChoices, of.frameworkId) },
    { term: "Profile", value: labelOf(profileChoices, of.profile) },
  ];
}

/** What practitioners say of their own work. */
export function ownFacts(of: PractitionerDetails): readonly Fact[] {
  return [
    { term: "Field", value: labelOf(fieldChoices, of.field) },
    { term: "Setting", value: of.setting },
    { term: "Modality", value: orNothing(of.modality) },
    { term: "Site", value: orNothing(of.site) },
    { term: "Non-clinical role", value: orNothing(of.nonClinicalRole) },
  ];
}

function labelOf(
  choices: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

function orNothing(words: string): string {
  return words === "" ? "Not said" : words;
}
