import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { z } from "zod";

const result = z.object({
  profile: z.string(),
  status: z.string(),
  label: z.string().nullable(),
  pillars: z.array(
    z.object({ capabilities: z.array(z.object({ code: z.string(), state: z.string() })) }),
  ),
  gates: z.array(z.object({ rule: z.string(), outcome: z.string() })),
});
export type Assessed = z.infer<typeof result>;

/** What the command line says of the record that a practitioner's pages are drawn from, as they download it. */
export async function assessDownload(page: Page, path: string): Promise<Assessed> {
  const download = await page.request.get("/portfolio/record.json");
  await writeFile(path, await download.body());
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/operation/assess.ts", path],
    { cwd: join(import.meta.dirname, "../../.."), maxBuffer: 10_000_000 },
  );
  return result.parse(JSON.parse(stdout));
}
