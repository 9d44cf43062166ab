import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { serve } from "../../scripts/serve.cjs";

/** What lies beside the served folders: nobody may ever read it. */
const SECRET = "not for the network";
const HOST = "host: localhost\r\n";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "clv-serve-"));
const write = (file: string, text: string): void => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
};
const FILES = {
  "dist/workbench/index.html": "the workbench",
  "dist/taskpane.html": "the pane",
  "dist/assets/icon-32.png": "the icon",
  "dist/one two é.js": "a space",
  "dist/empty.js": "",
  "dist/large.js": "x".repeat(3_000_000),
  "node_modules/@microsoft/office-js/dist/office.js": "Office.js",
};

let server: Awaited<ReturnType<typeof serve>>;
let port: number;
beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  write("secret.txt", SECRET);
  write("dist-of-another/secret.txt", SECRET);
  fs.symlinkSync(path.join(root, "secret.txt"), path.join(root, "dist/link.txt"));
  fs.symlinkSync(root, path.join(root, "dist/folder"), "junction");
  fs.symlinkSync(path.join(root, "dist/taskpane.html"), path.join(root, "dist/alias.html"));
  fs.symlinkSync("round", path.join(root, "dist/round"));
  server = await serve(0, { root, host: "my-computer.example" });
  port = Number(new URL(server.url).port);
});
afterAll(async () => {
  await server.close();
  fs.rmSync(root, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Sends these very bytes, and reads until the server closes. */
function send(bytes: string, address = "127.0.0.1"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: address });
    const chunks: Buffer[] = [];
    socket
      .on("data", (chunk) => chunks.push(chunk))
      .on("error", reject)
      .on("close", () => {
        resolve(answerOf(Buffer.concat(chunks).toString("utf8")));
      });
    socket.write(Buffer.from(bytes, "latin1"));
  });
}

function answerOf(text: string): Answer {
  const [head = "", ...body] = text.split("\r\n\r\n");
  const [line = "", ...headers] = head.split("\r\n");
  const pairs = headers
    .map((header) => /^([^:]+): ?(.*)$/.exec(header)!)
    .map(([, name, value]) => [name!.toLowerCase(), value!]);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1]),
    headers: Object.fromEntries(pairs) as Record<string, string>,
    body: body.join("\r\n\r\n"),
  };
}

const ask = (target: string, { method = "GET", headers = HOST } = {}): Promise<Answer> =>
  send(`${method} ${target} HTTP/1.1\r\n${headers}connection: close\r\n\r\n`);

test.each([
  ["/", "the workbench", "text/html; charset=utf-8"],
  ["/?lang=fr&theme=dark", "the workbench", "text/html; charset=utf-8"],
  ["/taskpane.html#top", "the pane", "text/html; charset=utf-8"],
  ["/favicon.ico", "the icon", "image/png"],
  ["/office/office.js", "Office.js", "text/javascript; charset=utf-8"],
  ["/one%20two%20%C3%A9.js", "a space", "text/javascript; charset=utf-8"],
  ["/assets/../taskpane.html", "the pane", "text/html; charset=utf-8"],
  ["//taskpane.html", "the pane", "text/html; charset=utf-8"],
  ["/alias.html", "the pane", "text/html; charset=utf-8"],
  ["/empty.js", "", "text/javascript; charset=utf-8"],
  ["http://localhost:3001/taskpane.html", "the pane", "text/html; charset=utf-8"],
  ["http://localhost", "the workbench", "text/html; charset=utf-8"],
])("%s is served", async (target, body, type) => {
  expect(await ask(target)).toMatchObject({
    status: 200,
    body,
    headers: { "content-type": type, "cross-origin-resource-policy": "same-origin" },
  });
});

test("what a browser has already is not sent again, until it changes", async () => {
  const tagOf = async (): Promise<string> => (await ask("/taskpane.html")).headers["etag"]!;
  const again = (tag: string): Promise<Answer> =>
    ask("/taskpane.html", { headers: `${HOST}if-none-match: ${tag}\r\n` });
  const first = await tagOf();
  expect(await again(first)).toMatchObject({ status: 304, body: "", headers: { etag: first } });
  write("dist/taskpane.html", "another pane");
  expect(await again(first)).toMatchObject({ status: 200, body: "another pane" });
  expect(await tagOf()).not.toBe(first);
  write("dist/taskpane.html", FILES["dist/taskpane.html"]);
});

test.each([
  ...[
    ["/%", 400],
    ["/%ff", 400],
    ["/%E0%A4%A", 400],
    ["/taskpane.html%00.png", 400],
    ["*", 400],
    ["taskpane.html", 400],
    ["javascript:1", 400],
    ["ftp://localhost/", 400],
  ],
  ...[
    ["//", 404],
    ["///", 404],
    ["/nothing.js", 404],
    ["/workbench", 404],
    ["/workbench/", 404],
    ["/office", 404],
    ["/office/", 404],
    ["/taskpane.html/", 404],
    [`/${"a/".repeat(2000)}`, 404],
    [`/${"a".repeat(5000)}`, 404],
  ],
  ...[
    ["/../secret.txt", 404],
    ["/%2e%2e/secret.txt", 404],
    ["/..%2fsecret.txt", 404],
    ["/..%5csecret.txt", 404],
    ["/office/../../../../secret.txt", 404],
    ["/../dist-of-another/secret.txt", 404],
  ],
  ...[
    ["/..\\secret.txt", 404],
    ["/C:/secret.txt", 404],
    ["/taskpane.html::$DATA", 404],
    ["/%2Fetc/passwd", 404],
    ["/link.txt", 404],
    ["/folder/secret.txt", 404],
    ["/round", 404],
    ["/.built-from", 404],
  ],
  [`/${"a".repeat(20_000)}`, 431],
] as [string, number][])("%s is refused with %i", async (target, status) => {
  const answer = await ask(target);
  expect([answer.status, answer.body.includes(SECRET)]).toEqual([status, false]);
});

test("HEAD has the headers of GET and no body", async () => {
  const [get, head] = await Promise.all([ask("/taskpane.html"), ask("/taskpane.html", { method: "HEAD" })]);
  expect(head.body).toBe("");
  expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "CONNECT"])(
  "%s is not for here, and is told what is",
  async (method) => {
    expect(await ask(method === "CONNECT" ? "localhost:443" : "/", { method })).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD" },
    });
  },
);

test.each([
  ["localhost", 200],
  ["localhost:3001", 200],
  ["LocalHost:80", 200],
  ["127.0.0.1", 200],
  ["127.0.0.1:9", 200],
  ["[::1]", 200],
  ["[::1]:3001", 200],
  ["my-computer.example:3001", 200],
  ["elsewhere.example", 421],
  ["localhost.elsewhere.example", 421],
  ["127.0.0.1.elsewhere.example", 421],
  ["elsewhere.example:localhost", 421],
  ["localhost@elsewhere.example", 421],
  ["localhost.", 421],
  ["127.0.0.2", 421],
  ["[::2]", 421],
  ["", 421],
])("to a Host of %j the answer is %i", async (host, status) => {
  expect((await ask("/", { headers: `host: ${host}\r\n` })).status).toBe(status);
});

test("a request that names no host, or another one in its line, is refused", async () => {
  expect((await send("GET / HTTP/1.0\r\n\r\n")).status).toBe(421);
  expect((await ask("/", { headers: "" })).status).toBe(400);
  expect((await ask("http://elsewhere.example/")).status).toBe(421);
});

test("what cannot be read ends as an error, and the server goes on", async () => {
  const opened = jest.spyOn(fs.promises, "open");
  for (const [code, status] of [
    ["EACCES", 403],
    ["EMFILE", 503],
    ["EIO", 500],
  ] as const) {
    opened.mockRejectedValueOnce(Object.assign(new Error(code), { code }));
    expect((await ask("/taskpane.html")).status).toBe(status);
  }
  opened.mockRestore();
  expect((await ask("/taskpane.html")).status).toBe(200);
});

test("a browser that goes away in the middle of a file, and a file that ends before it should, leave it serving", async () => {
  await new Promise<void>((resolve, reject) => {
    const socket = net.connect({ port, host: "127.0.0.1" });
    socket
      .once("data", () => socket.destroy())
      .on("error", reject)
      .on("close", () => {
        resolve();
      });
    socket.write(`GET /large.js HTTP/1.1\r\n${HOST}\r\n`);
  });
  const stat = fs.promises.open;
  const opened = jest.spyOn(fs.promises, "open").mockImplementationOnce(async (...args) => {
    const file = await stat(...args);
    return Object.assign(file, { stat: () => Promise.resolve({ size: 1000 }) });
  });
  const cut = await new Promise<string>((resolve) => {
    http
      .get(`${server.url}taskpane.html`, (response) =>
        response
          .on("error", (error: NodeJS.ErrnoException) => {
            resolve(String(error.code));
          })
          .resume(),
      )
      .on("error", (error) => {
        resolve(String(error));
      });
  });
  opened.mockRestore();
  expect(cut).toBe("ECONNRESET");
  expect((await ask("/large.js")).body).toHaveLength(3_000_000);
});

const hasIpv6 = Object.values(os.networkInterfaces())
  .flat()
  .some((address) => address?.address === "::1");

test.each(["127.0.0.1", ...(hasIpv6 ? ["::1"] : [])])(
  "a port that another program has on %s is taken",
  async (address) => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, address, resolve));
    await expect(serve((other.address() as net.AddressInfo).port, { root })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await new Promise((resolve) => other.close(resolve));
  },
);

(hasIpv6 ? test : test.skip)("it is the same port in the other half of the network", async () => {
  expect((await send("GET / HTTP/1.1\r\nhost: [::1]\r\nconnection: close\r\n\r\n", "::1")).body).toBe("the workbench");
});

/** The same numbers every time: mulberry32. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  ...[
    "/",
    "//",
    "\\",
    "..",
    ".",
    "%",
    "%2e",
    "%2f",
    "%5c",
    "%00",
    "%ff",
    "%C3%A9",
    "%u0041",
    "?",
    "#",
    ";",
    ":",
    "@",
    "*",
    " ",
    "\t",
    "\0",
    "\x7f",
    "\xe9",
    "\xff",
    "~",
    "'",
    '"',
    "<",
    "[",
    "]",
  ],
  ...[
    "taskpane.html",
    "workbench",
    "office",
    "office.js",
    "secret.txt",
    "dist-of-another",
    "link.txt",
    "folder",
    "round",
    "large.js",
    "empty.js",
    "favicon.ico",
    "__proto__",
    "constructor",
    "CON",
    "a".repeat(300),
  ],
  ...["http://", "https://localhost", "HTTP://127.0.0.1:1", "http://elsewhere.example", "localhost:443", "file:///"],
];
const METHODS = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "OPTIONS",
  "CONNECT",
  "TRACE",
  "get",
  "",
  "G\0T",
  "PRI",
  "BREW",
  "\x16\x03\x01",
];
const VERSIONS = ["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9", "HTTP", ""];

test("10,000 request lines of every kind leave it serving, and none of them reads what is not served", async () => {
  const below = numbersFrom(20_261_128);
  const pick = (from: readonly string[]): string => from[below(from.length)]!;
  const lines = Array.from({ length: 10_000 }, () => {
    const target =
      pick(["/", "/", "/", "/", "", "http://elsewhere.example"]) +
      Array.from({ length: below(7) }, () => pick(PIECES)).join("");
    return `${pick(METHODS)} ${target} ${pick(VERSIONS)}`;
  });
  const served = new Set<string>(Object.values(FILES));
  const wrong: string[] = [];
  const counts: Record<number, number> = {};
  const next = lines.values();
  const sendRest = async (): Promise<void> => {
    for (const line of next) {
      const { status, body } = await send(`${line}\r\n${HOST}connection: close\r\n\r\n`);
      counts[status] = (counts[status] ?? 0) + 1;
      const isRight =
        status === 200
          ? served.has(body) || line.startsWith("HEAD ")
          : status >= 400 && status <= 505 && status !== 500;
      if (!isRight || body.includes(SECRET)) wrong.push(`${JSON.stringify(line)}: ${status} ${body.slice(0, 80)}`);
    }
  };
  await Promise.all(Array.from({ length: 40 }, sendRest));
  expect(wrong).toEqual([]);
  // all of these were really asked for
  for (const status of [200, 400, 404, 405, 421]) expect(counts[status]).toBeGreaterThan(50);
  expect((await ask("/taskpane.html")).body).toBe("the pane");
});
