import type { FormValues } from "@/lib/core/form";
import { decodeWindows1252 } from "@/lib/core/windows-1252.mjs";

/** A form's values with the text of the file that came in that field, if one did. */
export async function withFileText(
  form: unknown,
  values: FormValues,
  field: string | undefined,
): Promise<FormValues> {
  if (field === undefined || !(form instanceof FormData)) return values;
  const file = form.get(field);
  if (!(file instanceof File) || file.size === 0) return values;
  return { ...values, [field]: textOf(new Uint8Array(await file.arrayBuffer())) };
}

/**
 * What the bytes of a file say: UTF-8, with or without its mark; UTF-16 where a mark says so, as Excel's "Unicode text";
 * else Windows-1252, as Excel saves CSV in Western Europe.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
