import "server-only";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { mayViewFrameworks } from "@/lib/policy/people";
import type { FrameworkRow, FrameworkView } from "./types";

/** Every framework that is loaded, newest first, each in its latest version. */
export async function listFrameworks(actor: Member): Promise<readonly FrameworkRow[]> {
  if (!mayViewFrameworks(actor).allowed) return [];
  const frameworks = await database().framework.findMany({
    orderBy: { id: "desc" },
    select: {
      id: true,
      title: true,
      publisher: true,
      status: true,
      versions: {
        orderBy: { loadedAt: "desc" },
        take: 1,
        select: {
          version: true,
          _count: { select: { capabilities: { where: { signable: true } } } },
        },
      },
    },
  });
  return frameworks.flatMap(({ versions, ...about }) =>
    versions.map(({ version, _count }) => ({
      ...about,
      version,
      capabilities: _count.capabilities,
    })),
  );
}

/** One framework in its latest version, pillar by pillar, in our own words with the link to its source; or null. */
export async function getFramework(
  actor: Member,
  frameworkId: string,
): Promise<FrameworkView | null> {
  if (!mayViewFrameworks(actor).allowed) return null;
  const version = await database().frameworkVersion.findFirst({
    where: { frameworkId },
    orderBy: { loadedAt: "desc" },
    select: {
      version: true,
      sourceUrl: true,
      verificationNote: true,
      licenceNote: true,
      framework: { select: { id: true, title: true, publisher: true, status: true } },
      pillars: {
        orderBy: { position: "asc" },
        select: {
          code: true,
          name: true,
          capabilities: {
            where: { parentId: null },
            orderBy: { position: "asc" },
            select: {
              code: true,
              title: true,
              description: true,
              signable: true,
              statements: {
                orderBy: { position: "asc" },
                select: { code: true, title: true, description: true, stage: true },
              },
            },
          },
        },
      },
    },
  });
  if (version === null) return null;
  const { framework, pillars, ...about } = version;
  return {
    ...framework,
    ...about,
    capabilities: pillars
      .flatMap((pillar) => pillar.capabilities)
      .reduce((sum, one) => sum + (one.signable ? 1 : one.statements.length), 0),
    pillars: pillars.map((pillar) => ({
      ...pillar,
      capabilities: pillar.capabilities.map(({ code, title, description, statements }) => ({
        code,
        title,
        description,
        statements: statements.map((one) => ({
          code: one.code,
          stage: one.stage,
          summary: one.description === "" ? one.title : one.description,
        })),
      })),
    })),
  };
}
