import "server-only";
import { attempt } from "@/lib/action/attempt";
import { noteFault } from "@/lib/action/fault";
import { idInAddress } from "@/lib/action/schema";
import { currentMember } from "@/lib/auth/current-actor";
import { TOLD_MAX } from "@/lib/auth/limits";
import { tellOnce } from "@/lib/auth/told-once";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { turnedAway } from "@/lib/turned-away";
import { downloadHeaders } from "./download-headers";
import { FILES_MAX, FORM_BYTES_MAX, TOO_LARGE } from "./limits";
import { getFiles } from "./queries";
import { receiveForm, type ReceivedForm } from "./receiving/receive-form";
import { addFileForm, fileOfItem } from "./schema";
import { adding, judging, read } from "./service";
import { fileStorage } from "./storage/current";
import type { Room } from "./storage/types";
import type { SentAnswer, SentFile } from "./types";

/**
 * Takes the files of a form: somebody (1), who may (2), before a byte is read; then each file is one deed. A page with
 * scripts asks for JSON and gets it; one without is sent back to where it came from, where it is told.
 */
export async function takeFiles(request: Request, evidenceId: string): Promise<Response> {
  const { method, headers } = request;
  const { pathname } = new URL(request.url);
  const refused = turnedAway({ method, headers, pathname }, FORM_BYTES_MAX);
  if (refused !== null) return plain(refused.status, refused.sentence);
  const member = await currentMember();
  if (member === null) return signInFirst(request, evidenceId);
  const id = idInAddress.parse(evidenceId);
  if (id === null || (await getFiles(member, id)) === null) return plain(404, "Not found.");
  const room = await fileStorage().openRoom();
  try {
    const answer = await addAll(request, id, room);
    return answer === null ? signInFirst(request, id) : answered(request, id, answer);
  } catch (thrown) {
    const reference = noteFault(thrown);
    return answered(request, id, {
      files: [],
      because: `Sorry, that did not work. Nothing more was saved. Try again; if it goes on, tell your steward and give them this reference: ${reference}.`,
    });
  } finally {
    await room.close();
  }
}

/** Null: the session ended while the files were on their way, and none of them is kept. Those before it ended are. */
async function addAll(request: Request, id: string, room: Room): Promise<SentAnswer | null> {
  const form = await receiveForm(request, room.path);
  if (form === null) return { files: [], because: "Nothing arrived whole. Send it again." };
  if (form.files.length === 0) return { files: [], because: "Choose a file first." };
  const files: SentFile[] = [];
  for (const file of form.files) {
    const member = await currentMember();
    if (member === null && files.length === 0) return null;
    if (member === null) return { files, because: "Your session ended. Send the others again." };
    files.push(await addOne(member, { evidenceId: id, form, file }));
  }
  const because = form.hasMoreFiles
    ? { because: `Only ${String(FILES_MAX)} files are taken at once. The others were left out.` }
    : {};
  return { files, ...because };
}

async function addOne(
  actor: Member,
  about: {
    readonly evidenceId: string;
    readonly form: ReceivedForm;
    readonly file: ReceivedForm["files"][number];
  },
): Promise<SentFile> {
  const { evidenceId, form, file } = about;
  if (file.isTooLarge) {
    return refusedFile(file.name, { code: "conflict", because: TOO_LARGE });
  }
  const arrived = { file, seen: form.fields.get("seen") ?? [], storage: fileStorage() };
  const done = await attempt(
    { schema: addFileForm, prepare: judging(arrived), run: adding(arrived) },
    {
      actor,
      values: { evidenceId, keptBecause: form.fields.get("keptBecause")?.[0] ?? "" },
      now: new Date(),
    },
  );
  return done.ok ? { status: "added", name: done.value.name } : refusedFile(file.name, done.error);
}

function refusedFile(name: string, failure: Failure): SentFile {
  return { status: "refused", name, ...said(failure) };
}

function said(failure: Failure): { because: readonly string[]; seen: string | null } {
  switch (failure.code) {
    case "invalid":
      return {
        because: [...failure.formErrors, ...Object.values(failure.fieldErrors).flat()],
        seen: failure.identifiers?.[0] ?? null,
      };
    case "conflict":
    case "forbidden":
      return { because: [failure.because], seen: null };
    case "not-found":
      return { because: ["The item is not there any more, or is not yours."], seen: null };
    case "unauthenticated":
      return { because: ["Your session has ended. Sign in and send it again."], seen: null };
  }
}

async function answered(request: Request, id: string, answer: SentAnswer): Promise<Response> {
  if (wantsJson(request)) return Response.json(answer, { headers: UNKEPT });
  const path = `/evidence/${id}/files`;
  const { told, cookie } = await tellOnce(path, toldIn(answer));
  return new Response(null, {
    status: 303,
    headers: { ...UNKEPT, location: `${path}?told=${told}`, "set-cookie": cookie },
  });
}

/** A cookie holds so much: where the reasons are more than that, they are told file by file. */
function toldIn(answer: SentAnswer): string {
  const text = JSON.stringify(answer);
  if (text.length <= TOLD_MAX) return text;
  const refused = answer.files.filter(({ status }) => status === "refused").length;
  const because = `${String(refused)} of your files are not added. Send them one by one to see why.`;
  return JSON.stringify({ files: [], because });
}

function signInFirst(request: Request, evidenceId: string): Response {
  if (wantsJson(request)) return plain(401, "Your session has ended. Nothing was saved.");
  const next = encodeURIComponent(`/evidence/${evidenceId}/files`);
  return new Response(null, {
    status: 303,
    headers: { ...UNKEPT, location: `/sign-in?next=${next}` },
  });
}

/** Sends a file to whoever may read it, once that is in the log. */
export async function sendFile(
  actor: Member,
  values: { readonly evidenceId: string; readonly fileId: string },
): Promise<Response | null> {
  const opened = await attempt(
    { schema: fileOfItem, run: read },
    { actor, values, now: new Date() },
  );
  if (!opened.ok) return null;
  const { contentHash, ...file } = opened.value;
  const { organisationId } = actor;
  try {
    const bytes = await fileStorage().open({ organisationId, contentHash });
    return new Response(bytes, { headers: downloadHeaders(file) });
  } catch (thrown) {
    const reference = noteFault(thrown);
    return plain(500, `Sorry, this file cannot be read now. Tell your steward: ${reference}.`);
  }
}

function wantsJson({ headers }: Request): boolean {
  return headers.get("accept")?.includes("application/json") ?? false;
}

const UNKEPT = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

function plain(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...UNKEPT, "content-type": "text/plain; charset=utf-8" },
  });
}
