/** The text that was saved last is the one that counts; where only a count was recorded, the one of the latest day. */
export function newestFirst() {
  return [
    { savedAt: { sort: "desc" as const, nulls: "last" as const } },
    { countedOn: "desc" as const },
    { id: "desc" as const },
  ];
}
