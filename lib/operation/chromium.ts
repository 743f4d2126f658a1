import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { whileLocked } from "./file-lock";
import { openHome } from "./home";
import { errorCode, Refusal } from "./refusal";

export interface Chromium {
  readonly executablePath: string;
  /** What it needs beside what this process has: libraries and fonts that the machine may lack. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A Chromium to test with, downloading nothing: the one that PLAYWRIGHT_CHROMIUM names, the one that comes inside an
 * npm package (the same everywhere, and without windows it is twice as fast), else Playwright's own where it was
 * fetched before, or an installed one.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return { executablePath: named, env: {} };
    throw new Refusal(
      `PLAYWRIGHT_CHROMIUM names ${named}, which is not there: correct it, or unset it.`,
    );
  }
  const inPackage = await findPackage();
  if (inPackage !== null) return unpacked(inPackage);
  const found = (await playwrightsOwn()) ?? installed();
  if (found !== undefined) return { executablePath: found, env: {} };
  throw new Refusal(
    "No Chromium to test with was found: install chromium or google-chrome, or set PLAYWRIGHT_CHROMIUM to one.",
  );
}

function installed(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(works);
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) && works(path) ? path : undefined;
}

/** A name on the path may be a stub that only says how to install the real one. */
function works(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/** Unpacked once, beside the tests' database: the browser, the libraries and the fonts that a bare machine lacks. */
async function unpacked({ bin, version }: Packed): Promise<Chromium> {
  const home = await openHome("test");
  const folder = join(home.path, `chromium-${version}`);
  await whileLocked(join(home.path, "chromium.lock"), async () => {
    if (existsSync(folder)) return;
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await unpack(bin, unfinished);
    await writeFile(join(unfinished, "fonts.conf"), fontsConf(folder));
    await rename(unfinished, folder);
  });
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: [join(folder, "lib"), process.env.LD_LIBRARY_PATH ?? ""].join(delimiter),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

interface Packed {
  readonly bin: string;
  readonly version: string;
}

/** Null: the package is not installed, or has no browser for this machine. */
async function findPackage(): Promise<Packed | null> {
  const own = createRequire(import.meta.url);
  try {
    const root = join(dirname(own.resolve("@sparticuz/chromium")), "../..");
    const bin = join(root, "bin");
    if (
      process.platform === "linux" &&
      process.arch === "x64" &&
      existsSync(join(bin, "chromium.br"))
    ) {
      const version = /"version": "([^"]+)"/.exec(
        await readFile(join(root, "package.json"), "utf8"),
      );
      return { bin, version: version?.[1] ?? "unknown" };
    }
  } catch (error) {
    if (errorCode(error) !== "MODULE_NOT_FOUND") throw error;
  }
  return null;
}

async function unpack(bin: string, into: string): Promise<void> {
  await decompress(join(bin, "chromium.br"), join(into, "chromium"));
  await chmod(join(into, "chromium"), 0o755);
  for (const name of ["al2023", "fonts", "swiftshader"]) {
    const archive = join(into, `${name}.tar`);
    await decompress(join(bin, `${name}.tar.br`), archive);
    const words = ["--extract", "--no-same-owner", "--file", archive, "--directory", into];
    if (spawnSync("tar", words, { stdio: "inherit" }).status !== 0) {
      throw new Refusal(`${archive} could not be unpacked: see that tar is installed.`);
    }
    await rm(archive);
  }
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** The machine's fonts if it has some, and the package's. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
