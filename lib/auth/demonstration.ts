/** The accounts of the demonstration; shown at sign-in there, and nowhere accepted but there. */
export const demonstrationAccounts = [
  {
    email: "ada@northmoor.example",
    who: "Practitioner, trainee",
  },
  { email: "bea@northmoor.example", who: "Coordinating supervisor" },
  { email: "cai@northmoor.example", who: "Associate supervisor" },
  { email: "mel@northmoor.example", who: "Manager, imaging" },
  { email: "stu@northmoor.example", who: "Steward" },
] as const;

export const DEMONSTRATION_PASSWORD = "four-pillars-demo";
