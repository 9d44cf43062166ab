/** @jest-environment jsdom */
import { headersFor } from "../../../scripts/package/headers.cjs";
import { servers } from "../../../scripts/package/servers.cjs";

const HASH = "0123456789abcdef0123";
const FILES = [
  ...[
    "taskpane.html",
    "help.html",
    "functions.js",
    "functions.json",
    "functions-fr.json",
    "catalogue.json",
    "third-party-notices.txt",
  ],
  ...[
    `taskpane.${HASH}.js`,
    `vendor.${HASH}.js`,
    `vendor.${HASH}.js.LICENSE.txt`,
    "assets/icon-32.png",
    "assets/help.css",
  ],
];
const url = new URL("https://addins.example.com:8443/clv/");
const texts = servers(url, FILES);

test.each([
  ["taskpane.html", "no-cache", undefined],
  ["functions.js", "no-cache", undefined],
  ["functions.json", "no-cache", "*"],
  ["functions-fr.json", "no-cache", "*"],
  ["catalogue.json", "no-cache", undefined],
  [`vendor.${HASH}.js`, "public, max-age=31536000, immutable", undefined],
  [`vendor.${HASH}.js.LICENSE.txt`, "no-cache", undefined],
  ["vendor.0123.js", "no-cache", undefined],
  ["assets/icon-32.png", "public, max-age=86400", undefined],
])("%s is kept by %s", (file, caching, origin) => {
  expect(headersFor(file)).toMatchObject({
    "Cache-Control": caching,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  expect(headersFor(file)["Access-Control-Allow-Origin"]).toBe(origin);
});

test("the policy lets nothing in that is not named, and no text become a script", () => {
  const policy = headersFor("taskpane.html")["Content-Security-Policy"]!;
  expect(policy).not.toMatch(/unsafe|\*(?!\.)|http:|data:|blob:/);
  expect(
    Object.fromEntries(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)])),
  ).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
    "worker-src": ["'self'"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
});

/** Each server's own reading of its file, as its documentation has it. */
const readings: Readonly<Record<string, (file: string) => Record<string, string>>> = {
  "nginx.conf"(file) {
    const text = texts["nginx.conf"]!;
    const uri = `${url.pathname}${file}`;
    // map: the first pattern that fits, else the default
    const maps = new Map(
      [...text.matchAll(/map \$uri (\$\w+) \{([\s\S]*?)\n\}/g)].map(([, name, body]) => {
        const lines = [...body!.matchAll(/^ {2}(?:"~(.*)"|default) "(.*)";$/gm)];
        const fits =
          lines.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(uri)) ??
          lines.find(([, pattern]) => pattern === undefined);
        return [name, fits![2]!] as const;
      }),
    );
    const headers = [...text.matchAll(/add_header (\S+) (?:"(.*)"|(\$\w+)) always;/g)].map(
      ([, name, value, variable]) => [name!, value ?? maps.get(variable) ?? "?"] as const,
    );
    return Object.fromEntries(headers.filter(([, value]) => value !== ""));
  },
  "htaccess.txt"(file) {
    const headers: Record<string, string> = {};
    let applies = true;
    for (const line of texts["htaccess.txt"]!.split("\n")) {
      const files = /^<FilesMatch "(.*)">$/.exec(line);
      if (files) applies = new RegExp(files[1]!).test(file.split("/").pop()!);
      else if (line === "</FilesMatch>") applies = true;
      const header = /^\s*Header always set (\S+) "(.*)"$/.exec(line);
      if (header && applies) headers[header[1]!] = header[2]!;
    }
    return headers;
  },
  "web.config"(file) {
    const xml = new DOMParser().parseFromString(texts["web.config"]!, "application/xml");
    expect(xml.querySelector("parsererror")).toBeNull();
    const headers: Record<string, string> = {};
    const places = [
      xml.querySelector("configuration > system\\.webServer"),
      xml.querySelector(`location[path="${file}"]`),
    ];
    for (const place of places) {
      for (const entry of place?.querySelectorAll("customHeaders > *") ?? []) {
        const name = entry.getAttribute("name")!;
        if (entry.localName === "remove") delete headers[name];
        else if (name in headers) throw new Error(`IIS refuses ${name} twice`);
        else headers[name] = entry.getAttribute("value")!;
      }
    }
    return headers;
  },
  "staticwebapp.config.json"(file) {
    const { globalHeaders, routes } = JSON.parse(texts["staticwebapp.config.json"]!) as {
      globalHeaders: Record<string, string>;
      routes: { route: string; headers: Record<string, string> }[];
    };
    return { ...globalHeaders, ...routes.find(({ route }) => route === `${url.pathname}${file}`)?.headers };
  },
};

test("there is a reading for every file", () => {
  expect(Object.keys(readings).sort()).toEqual(Object.keys(texts).sort());
});

describe.each(Object.keys(readings))("%s", (name) => {
  test.each(FILES)("serves %s with its headers", (file) => {
    expect(readings[name]!(file)).toEqual(headersFor(file));
  });
});

test("nginx listens where the address says", () => {
  expect(texts["nginx.conf"]).toMatch(
    /listen 8443 ssl;\n {2}server_name addins\.example\.com;[\s\S]*location \/clv\/ \{/,
  );
  expect(servers(new URL("https://addins.example.com/"), FILES)["nginx.conf"]).toMatch(
    /listen 443 ssl;[\s\S]*location \/ \{/,
  );
});
