/** Office.js comes from here, as its documentation requires. */
const OFFICE_JS = "https://appsforoffice.microsoft.com";

/** What a <style> without text hashes to: Fluent UI puts such elements into the page and fills them by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The pages around the pane in Excel on the web and in Teams. Microsoft publishes no list (OfficeDev/office-js#1005);
 * these are the hosts
 * Office.js itself trusts, and those that users and Microsoft's engineers have named. The desktop has no page around
 * the pane.
 */
const AROUND_THE_PANE = [
  ...["https://*.officeapps.live.com", "https://*.cloud.microsoft", "https://*.sharepoint.com", "https://*.office.com"],
  ...["https://*.microsoft365.com", "https://onedrive.live.com", "https://teams.microsoft.com"],
];

/** As tight as it works: test/e2e/package.test.ts runs the site under exactly this. */
const POLICY = {
  "default-src": ["'none'"],
  "script-src": ["'self'", OFFICE_JS],
  "worker-src": ["'self'"],
  "style-src": ["'self'", EMPTY_STYLE],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  // in Excel on the web, Office.js asks a page of its own whether the host is to be trusted
  "frame-src": [OFFICE_JS],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'self'", ...AROUND_THE_PANE],
};

/** Headers of every answer. */
const COMMON = {
  "Content-Security-Policy": Object.entries(POLICY)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/**
 * Names that hold a hash of their content never change; icons must be cacheable for Office to show them; the rest is
 * asked for anew.
 */
const CACHING = {
  hashed: { pattern: "\\.[0-9a-f]{20}\\.js$", value: "public, max-age=31536000, immutable" },
  icons: { pattern: "\\.png$", value: "public, max-age=86400" },
  rest: { value: "no-cache" },
};

/** Excel on the web reads the functions' metadata from a page of its own. */
const FROM_ELSEWHERE = { pattern: "(^|/)functions(-[a-z]+)?\\.json$", name: "Access-Control-Allow-Origin", value: "*" };

/** @returns {string} the value of Cache-Control */
const cachingOf = (file) =>
  [CACHING.hashed, CACHING.icons].find(({ pattern }) => new RegExp(pattern).test(file))?.value ?? CACHING.rest.value;

/**
 * The headers to serve a file of the site with.
 * @param {string} file its name below the site's folder
 * @returns {Record<string, string>}
 */
function headersFor(file) {
  return {
    ...COMMON,
    "Cache-Control": cachingOf(file),
    ...(new RegExp(FROM_ELSEWHERE.pattern).test(file) ? { [FROM_ELSEWHERE.name]: FROM_ELSEWHERE.value } : {}),
  };
}

module.exports = { CACHING, COMMON, FROM_ELSEWHERE, OFFICE_JS, headersFor };
