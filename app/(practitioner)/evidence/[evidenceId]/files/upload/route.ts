import { takeFiles } from "@/lib/files/routes";

/** Where the form of an item's files is sent: outside of the proxy, which holds back what is longer than 10 MB. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/evidence/[evidenceId]/files/upload">,
): Promise<Response> {
  const { evidenceId } = await params;
  return takeFiles(request, evidenceId);
}
