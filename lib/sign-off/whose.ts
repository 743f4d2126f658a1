/** Of a request or a decision: whose it is, about what, and who decides. Policy asks for these before anything else. */
export const WHOSE = {
  id: true,
  organisationId: true,
  practitionerId: true,
  capabilityId: true,
  supervisorId: true,
} as const;
