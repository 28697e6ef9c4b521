import { existsSync } from "node:fs";
import { join } from "node:path";

/** A browser to drive: its program, and the environment that it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const systemBrowsers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    // Debian's Chromium without windows starts in half the time, and takes a quarter less for each page.
    // The program itself: the script that is in the path does not end it when it is ended.
    "/usr/lib/chromium/chromium-headless-shell",
    ...[
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge",
      "chromium",
      "chromium-browser",
    ].flatMap((name) =>
      ["/usr/bin", "/usr/local/bin", "/snap/bin"].map((folder) => join(folder, name)),
    ),
  ],
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.ProgramFiles, process.env["ProgramFiles(x86)"]].flatMap((folder) =>
    folder
      ? [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [],
  ),
};

/**
 * Finds a browser: the one that the environment names (PUPPETEER_EXECUTABLE_PATH, CHROME_PATH), the
 * system's, or the one that `npm ci` installed.
 * @throws Error that says how to get one
 */
export async function findBrowser(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Browser> {
  const named = environment.PUPPETEER_EXECUTABLE_PATH ?? environment.CHROME_PATH;
  if (named !== undefined) {
    if (existsSync(named)) return { executablePath: named, env: {} };
    throw new Error(`The browser that the environment names does not exist: ${named}`);
  }
  const installed = systemBrowsers[process.platform]?.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  return packagedBrowser();
}

/** Chromium from the npm registry, for Linux. It unpacks itself for a host that it takes for AWS Lambda. */
async function packagedBrowser(): Promise<Browser> {
  const advice =
    "No browser was found. Install Chrome, Edge or Chromium " +
    "(on Debian: apt-get install chromium-headless-shell), " +
    "or name one in CHROME_PATH.";
  if (process.platform !== "linux") throw new Error(advice);
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    const { FONTCONFIG_PATH = "", LD_LIBRARY_PATH = "" } = process.env;
    return { executablePath, env: { FONTCONFIG_PATH, LD_LIBRARY_PATH } };
  } catch (cause) {
    throw new Error(advice, { cause });
  } finally {
    delete process.env.AWS_EXECUTION_ENV;
    delete process.env.AWS_LAMBDA_JS_RUNTIME;
  }
}
