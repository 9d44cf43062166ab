import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import type { Page } from "playwright-core";
import { headersFor, OFFICE_JS } from "../../scripts/package/headers.cjs";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * A plain static server as an organisation has one: the packaged site under its folder, with the headers that servers/
 * asks for. Beside it the workbench, which stands in for Excel; it looks for the pane below /workbench/ and is led to
 * the site.
 */
export async function servePackage(
  folder: string,
  prefix: string,
): Promise<{ url: string; missing: string[]; close(): Promise<void> }> {
  const missing: string[] = [];
  const server = http.createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://host");
    if (pathname.startsWith(`/workbench${prefix}`))
      return void response.writeHead(302, { location: pathname.slice("/workbench".length) + search }).end();
    const site = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
    const file = site !== undefined ? path.join(folder, "site", site) : beside(folder, pathname);
    if (!file || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      missing.push(pathname);
      return void response.writeHead(404).end();
    }
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)],
      ...(site === undefined ? {} : headersFor(site)),
    });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://localhost:${port}/`,
    missing,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function beside(folder: string, pathname: string): string | undefined {
  if (pathname === "/manifest.xml") return path.join(folder, "manifest.xml");
  if (pathname === "/") return "dist/workbench/index.html";
  // the workbench's page has its icon from beside the pane
  return /^\/(workbench|assets)\//.test(pathname) ? path.join("dist", pathname) : undefined;
}

/**
 * Microsoft's network answers from the development dependency; the host's script runs before the page's own, as Excel's
 * does.
 */
export async function standInForExcel(page: Page): Promise<void> {
  await page.addInitScript({ path: "dist/workbench/pane-bridge.js" });
  await page.route(`${OFFICE_JS}/lib/1/hosted/**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length);
    return route.fulfill({
      path: path.join("node_modules/@microsoft/office-js/dist", file),
      contentType: "text/javascript",
    });
  });
}
