const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".ttf": "font/ttf", ".map": "application/json",
};
/** Where an address is looked for: the first prefix that fits. Office.js is a development dependency, served from where npm put it. */
const MOUNTS = [
  ["/office/", "node_modules/@microsoft/office-js/dist"],
  ["/", "dist"],
];

/** Serves the built add-in and the workbench on localhost; `port` 0 takes a free one. Resolves to { url, close }. */
function serve(port, root = path.resolve(__dirname, "..")) {
  const server = http.createServer((request, response) => {
    const file = fileOf(root, new URL(request.url ?? "/", "http://localhost").pathname);
    if (!file) return void response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" });
    fs.createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve({ url: `http://localhost:${server.address().port}/`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) }));
  });
}

function fileOf(root, pathname) {
  const wanted = pathname === "/" ? "/workbench/index.html" : decodeURIComponent(pathname);
  const [prefix, folder] = MOUNTS.find(([start]) => wanted.startsWith(start));
  const base = path.join(root, folder);
  const file = path.join(base, wanted.slice(prefix.length));
  return file.startsWith(base + path.sep) && fs.existsSync(file) && fs.statSync(file).isFile() ? file : undefined;
}

module.exports = { serve };
