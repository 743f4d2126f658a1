/** "7 h 30", "0 h": minutes as people say them. */
export function hoursInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest).padStart(2, "0")}`;
}

/** As a field takes them back: "7.5" where it is short, else "7:20". */
export function hoursInField(minutes: number): string {
  if (minutes % 15 === 0) return String(minutes / 60);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
}
