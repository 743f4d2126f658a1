import type { CalendarDate } from "@/lib/core/calendar-date";
import type { REGISTRATION_STATUSES } from "@/lib/rules/record";

export interface Registration {
  readonly id: string;
  readonly body: string;
  readonly number: string;
  readonly status: (typeof REGISTRATION_STATUSES)[number];
  readonly expiresOn: CalendarDate;
  /** As the register prints them. */
  readonly annotations: readonly string[];
}
