import { notFound } from "next/navigation";
import { requireMember } from "@/lib/auth/current-actor";
import { sendFile } from "@/lib/files/routes";

/** A file of a version, for whoever may read that version. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/evidence/[evidenceId]/files/[fileId]">,
): Promise<Response> {
  const address = await params;
  const member = await requireMember(`/evidence/${address.evidenceId}`);
  if (member === null) notFound();
  const file = await sendFile(member, address);
  if (file === null) notFound();
  return file;
}

/** Nothing is opened, and nothing is said to have been read, for whoever wants to know its length alone. */
export function HEAD(): Response {
  return new Response(null, { status: 405, headers: { allow: "GET" } });
}
