import { databaseAnswers } from "@/lib/operation/queries";

/** 200 when the database answers, 503 when it does not: for whoever watches the installation. */
export async function GET(): Promise<Response> {
  const answers = await databaseAnswers();
  return Response.json(
    { status: answers ? "ok" : "unavailable", database: answers ? "answers" : "does not answer" },
    { status: answers ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
