"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { FILE_BYTES_MAX, TOO_LARGE } from "@/lib/files/limits";
import { type Kept, type Sent, sendFile } from "./send-file";

/** How far a file has come on its way. */
export type Standing =
  | { readonly status: "waiting" }
  | { readonly status: "sending"; readonly sent: number }
  | {
      readonly status: "refused";
      readonly because: readonly string[];
      /** Set where what was found in it may be kept with a reason. */
      readonly seen: string | null;
    }
  | {
      readonly status: "stopped";
      readonly why: "session-ended" | "unreachable";
      /** The reason that was given with it goes with it again. */
      readonly kept: Kept | null;
    };

export interface SendingFile {
  readonly key: string;
  readonly file: File;
  readonly standing: Standing;
}

/** Files on their way to an item, one after the other; those that have arrived are drawn by the page. */
export function useSending(to: string) {
  const router = useRouter();
  const [files, setFiles] = useState<readonly SendingFile[]>([]);
  const [said, setSaid] = useState("");
  const before = useRef<Promise<void>>(Promise.resolve());
  const cancels = useRef(new Map<string, AbortController>());

  function stands(key: string, standing: Standing): void {
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, standing } : one)));
  }

  function leaveOut(key: string): void {
    cancels.current.get(key)?.abort();
    cancels.current.delete(key);
    setFiles((all) => all.filter((one) => one.key !== key));
  }

  async function send(key: string, file: File, kept: Kept | null): Promise<void> {
    const cancel = cancels.current.get(key);
    if (cancel === undefined) return;
    stands(key, { status: "sending", sent: 0 });
    const onProgress = (sent: number) => {
      stands(key, { status: "sending", sent });
    };
    const sent = await sendFile({ to, file, kept, onProgress, signal: cancel.signal });
    if (cancel.signal.aborted) return;
    const standing = standingOf(sent, kept);
    if (standing !== null) {
      stands(key, standing);
      setSaid(`${file.name} is not added.`);
      return;
    }
    leaveOut(key);
    setSaid(`${file.name} is added.`);
    router.refresh();
  }

  function queue(key: string, file: File, kept: Kept | null): void {
    cancels.current.set(key, new AbortController());
    before.current = before.current.then(() => send(key, file, kept));
  }

  return {
    files,
    said,
    /** Those that are too large stay here: nothing of them is sent. */
    add(chosen: readonly File[]): void {
      const added = chosen.map((file): SendingFile => {
        const isTooLarge = file.size > FILE_BYTES_MAX;
        return {
          key: crypto.randomUUID(),
          file,
          standing: isTooLarge
            ? { status: "refused", because: [TOO_LARGE], seen: null }
            : { status: "waiting" },
        };
      });
      setFiles((all) => [...all, ...added]);
      for (const { key, file, standing } of added) {
        if (standing.status === "waiting") queue(key, file, null);
      }
    },
    again({ key, file }: SendingFile, kept: Kept | null): void {
      stands(key, { status: "waiting" });
      queue(key, file, kept);
    },
    leaveOut,
  };
}

/** Null: it is added. */
function standingOf(sent: Sent, kept: Kept | null): Standing | null {
  if (sent.status !== "answered") return { status: "stopped", why: sent.status, kept };
  const { files, because } = sent.answer;
  const [file] = files;
  if (file?.status === "added") return null;
  const said = [...(file?.because ?? []), ...(because === undefined ? [] : [because])];
  return { status: "refused", because: said, seen: file?.seen ?? null };
}
