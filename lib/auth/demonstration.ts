/** The accounts of the demonstration; shown at sign-in there, and nowhere accepted but there. */
export const demonstrationAccounts = [
  {
    email: "ada@northmoor.example",
    who: "Ada Nwosu, practitioner: a reporting radiographer in training",
  },
  { email: "bea@northmoor.example", who: "Bea Hartley, coordinating supervisor" },
  { email: "cai@northmoor.example", who: "Cai Morgan, associate supervisor" },
  { email: "mel@northmoor.example", who: "Mel Choudhury, manager of the imaging team" },
  { email: "stu@northmoor.example", who: "Stu, steward" },
] as const;

export const DEMONSTRATION_PASSWORD = "four-pillars-demo";
