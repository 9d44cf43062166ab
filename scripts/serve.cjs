const dns = require("node:dns/promises");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { pipeline } = require("node:stream/promises");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".map": "application/json",
};
/** What a browser asks for by itself. */
const PAGES = { "/": "/workbench/index.html", "/favicon.ico": "/assets/icon-32.png" };
/**
 * Where an address is looked for: the first prefix that fits. Office.js is a development dependency, served from where
 * npm put it.
 */
const MOUNTS = [
  ["/office/", "node_modules/@microsoft/office-js/dist"],
  ["/", "dist"],
];
const METHODS = ["GET", "HEAD"];
/** Other names lead here too, if whoever owns them wants so: a page elsewhere could then read along. */
const LOOPBACK = ["127.0.0.1", "::1"];
const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];
/** This computer has no such address. */
const NO_ADDRESS = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];
const STATUS_OF = {
  ENOENT: 404,
  ENOTDIR: 404,
  ENAMETOOLONG: 404,
  ELOOP: 404,
  EINVAL: 404,
  EACCES: 403,
  EPERM: 403,
  EMFILE: 503,
  ENFILE: 503,
};

/**
 * Serves the built add-in and the workbench to this computer; `port` 0 takes a free one. Rejects with EADDRINUSE where
 * the port is taken.
 * @param {number} port
 * @param {{ root?: string, host?: string }} [more] host: a name or address to answer to as well
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
async function serve(port, { root = path.resolve(__dirname, ".."), host } = {}) {
  const names = [...OWN_NAMES, ...(host === undefined ? [] : [host.toLowerCase()])];
  const answer = (request, response) =>
    void respond(request, response, { root, names }).catch((error) => fail(response, STATUS_OF[error.code] ?? 500));
  const servers = await listenOn([...LOOPBACK, ...(await addressesOf(host))], port, answer);
  return {
    url: `http://localhost:${servers[0].address().port}/`,
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

async function respond(request, response, { root, names }) {
  if (!METHODS.includes(request.method)) return fail(response, 405, { allow: METHODS.join(", ") });
  const pathname = pathOf(request, names);
  if (typeof pathname === "number") return fail(response, pathname);
  const file = await fileOf(root, pathname);
  if (!file) return fail(response, 404);
  const opened = await fs.promises.open(file, "r");
  try {
    const { size, mtimeMs } = await opened.stat();
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    // a browser that comes again keeps what it has read, and made of it
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag, "cache-control": "no-cache" });
      return void response.end();
    }
    response.writeHead(200, {
      etag,
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "content-length": size,
      // no page elsewhere shows what is served here
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    if (request.method === "HEAD" || size === 0) response.end();
    // not a byte more than was announced, even where the file grows meanwhile
    else await pipeline(opened.createReadStream({ end: size - 1, autoClose: false }), response);
  } finally {
    await opened.close();
  }
}

/**
 * Answers with an error; where the answer has begun already, the connection ends, and the browser knows that something
 * is missing.
 */
function fail(response, status, headers = {}) {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(`${http.STATUS_CODES[status]}\n`);
}

/**
 * What a request asks for, decoded; or the status that refuses it. Host is the browser's word for where it believes to
 * be: a page that has its own name lead to this computer is told that it is wrong here.
 */
function pathOf({ url, headers }, names) {
  const whole = /^https?:\/\/([^/?#]*)/i.exec(url);
  if (
    ![headers.host ?? "", ...(whole ? [whole[1]] : [])].every((host) =>
      names.includes(host.toLowerCase().replace(/:\d*$/, "")),
    )
  )
    return 421;
  const raw = (whole ? url.slice(whole[0].length) || "/" : url).split(/[?#]/)[0];
  if (!raw.startsWith("/")) return 400;
  try {
    const pathname = decodeURIComponent(raw);
    return /\0/.test(pathname) ? 400 : pathname;
  } catch {
    return 400;
  }
}

/**
 * The file of an address; nothing for one that is not there, that no address should have, or that a link leads out of
 * its folder.
 */
async function fileOf(root, pathname) {
  const wanted = path.posix.normalize(PAGES[pathname] ?? pathname);
  // what Windows reads as a folder, a drive or another stream of the file
  if (/[\\:]/.test(wanted)) return undefined;
  const [prefix, folder] = MOUNTS.find(([start]) => wanted.startsWith(start));
  const [base, file] = await Promise.all(
    [folder, path.join(folder, `/${wanted.slice(prefix.length)}`)].map((name) =>
      fs.promises.realpath(path.join(root, name)),
    ),
  );
  return file.startsWith(base + path.sep) && (await fs.promises.stat(file)).isFile() ? file : undefined;
}

/** The addresses of a name beside this computer's own; none where it is only known further out, as behind a tunnel. */
async function addressesOf(host) {
  if (host === undefined) return [];
  const found = await dns.lookup(host.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  return [...new Set(found.map(({ address }) => address))].filter((address) => !LOOPBACK.includes(address));
}

/** One port on every address, so that no other program is found under one of the names. */
async function listenOn(addresses, port, answer) {
  const servers = [];
  try {
    for (const address of addresses) {
      const server = await listening(address, servers[0]?.address().port ?? port, answer);
      if (server) servers.push(server);
    }
    return servers;
  } catch (error) {
    await Promise.all(servers.map(closed));
    // the free one that the first address was given is taken on another
    if (port === 0 && error.code === "EADDRINUSE") return listenOn(addresses, port, answer);
    throw error;
  }
}

/** Resolves to nothing where this computer has no such address. */
function listening(address, port, answer) {
  const server = http.createServer(answer);
  // without one, Node ends a connection for CONNECT without a word
  server.on(
    "connect",
    (_request, socket) =>
      void socket
        .on("error", () => {})
        .end(`HTTP/1.1 405 Method Not Allowed\r\nallow: ${METHODS.join(", ")}\r\nconnection: close\r\n\r\n`),
  );
  return new Promise((resolve, reject) => {
    server.once("error", (error) => (NO_ADDRESS.includes(error.code) ? resolve(undefined) : reject(error)));
    server.listen(port, address, () => resolve(server));
  });
}

const closed = (server) =>
  new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });

module.exports = { serve };
