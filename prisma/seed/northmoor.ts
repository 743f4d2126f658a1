import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Into } from "./build/into";
import { openNorthmoor } from "./hospital";
import { adaNwosu } from "./people/ada/ada";
import { efaBowen } from "./people/efa-bowen";
import { gwenPascoe } from "./people/gwen-pascoe";

/** Everybody at Northmoor and what became of them, as of a day. */
export async function northmoor(
  into: Into,
  { today, passwordHash }: { readonly today: CalendarDate; readonly passwordHash: string },
): Promise<void> {
  const hospital = await openNorthmoor(into, today, passwordHash);
  await adaNwosu(hospital);
  await efaBowen(hospital);
  await gwenPascoe(hospital);
}
