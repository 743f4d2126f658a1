import { z } from "zod";

/** The shares of a job plan, as its row keeps them. */
export const percentByPillar = z.record(z.string(), z.number());
