import type { SentAnswer } from "@/lib/files/types";

/** What came of sending one file. */
export type Sent =
  | { readonly status: "answered"; readonly answer: SentAnswer }
  | { readonly status: "session-ended" }
  | { readonly status: "unreachable" };

/** Why what was found in a file identifies no patient, and what its sender was shown of that. */
export interface Kept {
  readonly seen: string;
  readonly because: string;
}

interface Sending {
  readonly to: string;
  readonly file: File;
  readonly kept: Kept | null;
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file and says how far it has come, which only this old way of asking does. */
export function sendFile({ to, file, kept, onProgress, signal }: Sending): Promise<Sent> {
  const form = new FormData();
  if (kept !== null) {
    form.append("seen", kept.seen);
    form.append("keptBecause", kept.because);
  }
  form.append("files", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", to);
    request.setRequestHeader("accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded }) => {
      onProgress(Math.min(loaded, file.size));
    });
    request.addEventListener("load", () => {
      resolve(meaningOf(request));
    });
    for (const end of ["error", "abort", "timeout"]) {
      request.addEventListener(end, () => {
        resolve({ status: "unreachable" });
      });
    }
    signal.addEventListener("abort", () => {
      request.abort();
    });
    request.send(form);
  });
}

function meaningOf({ status, responseText }: XMLHttpRequest): Sent {
  if (status === 401) return { status: "session-ended" };
  const answer = status === 200 ? answerIn(responseText) : null;
  if (answer !== null) return { status: "answered", answer };
  const because = status >= 400 && status < 500 ? responseText.trim() : "";
  if (because === "") return { status: "unreachable" };
  return { status: "answered", answer: { files: [], because } };
}

function answerIn(text: string): SentAnswer | null {
  try {
    const answer: SentAnswer = JSON.parse(text);
    return answer;
  } catch {
    return null;
  }
}
