import { filled, formWithButton } from "../html-form";

export interface Answer {
  readonly status: number;
  readonly html: string;
  readonly ms: number;
  readonly location: string | null;
}

interface Question {
  readonly method: "GET" | "POST";
  readonly body?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser without JavaScript that keeps one person's cookie: what a page costs the server, and nothing else. */
export class Browser {
  #cookie = "";

  constructor(readonly address: string) {}

  async signIn(email: string, password: string): Promise<Answer> {
    return this.post("/sign-in", "Sign in", { email, password });
  }

  async get(path: string): Promise<Answer> {
    return this.#ask(path, { method: "GET" });
  }

  /** Draws the page, fills in the form with that button and sends it; only the sending is timed. */
  async post(
    path: string,
    button: string,
    answers: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const { html } = await this.get(path);
    const form = formWithButton(html, button);
    return this.#ask(form.action === "" ? path : form.action, {
      method: "POST",
      body: filled(form, answers),
      headers: { origin: new URL(this.address).origin },
    });
  }

  async #ask(path: string, { headers, ...init }: Question): Promise<Answer> {
    const began = performance.now();
    const response = await fetch(new URL(path, this.address), {
      ...init,
      redirect: "manual",
      headers: { ...headers, cookie: this.#cookie, "accept-encoding": "identity" },
    });
    const html = await response.text();
    const ms = performance.now() - began;
    for (const set of response.headers.getSetCookie()) {
      this.#cookie = set.split(";")[0] ?? "";
    }
    return { status: response.status, html, ms, location: response.headers.get("location") };
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
