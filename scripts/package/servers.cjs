const { CACHING, COMMON, FROM_ELSEWHERE, headersFor } = require("./headers.cjs");

/**
 * The configuration of the servers people have, made of the headers of headers.cjs: file name → text.
 * @param {URL} url
 * @param {string[]} files the files of the site
 * @returns {Record<string, string>}
 */
function servers(url, files) {
  return {
    "nginx.conf": nginx(url),
    "htaccess.txt": apache(),
    "web.config": iis(files),
    "staticwebapp.config.json": staticWebApp(url, files),
  };
}

function nginx({ host, hostname, port, pathname }) {
  return `# nginx: copy the content of site/ to /srv/clv-for-excel, fill in the certificate, and put this file where nginx.conf includes it
# from within http { } (conf.d/clv-for-excel.conf).
map $uri $clv_caching {
  default "${CACHING.rest.value}";
  "~${CACHING.hashed.pattern}" "${CACHING.hashed.value}";
  "~${CACHING.icons.pattern}" "${CACHING.icons.value}";
}
map $uri $clv_origin {
  default "";
  "~${FROM_ELSEWHERE.pattern}" "${FROM_ELSEWHERE.value}";
}
server {
  listen ${port || 443} ssl;
  server_name ${hostname};
  ssl_certificate /etc/ssl/${hostname}.crt;
  ssl_certificate_key /etc/ssl/${hostname}.key;

  # https://${host}${pathname}
  location ${pathname} {
    alias /srv/clv-for-excel/;
    charset utf-8;
    charset_types application/javascript text/javascript application/json;
    gzip on;
    gzip_types application/javascript text/javascript application/json;
${Object.entries(COMMON)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join("\n")}
    add_header Cache-Control $clv_caching always;
    add_header ${FROM_ELSEWHERE.name} $clv_origin always;
  }
}
`;
}

function apache() {
  const set = (name, value, indent = "") => `${indent}Header always set ${name} "${value}"`;
  const files = (pattern, name, value) => `<FilesMatch "${pattern}">\n${set(name, value, "  ")}\n</FilesMatch>`;
  return `# Apache: copy the content of site/ into the folder, and this file beside it as .htaccess.
# It needs mod_headers, and AllowOverride FileInfo for the folder.
AddType text/javascript .js
AddType application/json .json
AddDefaultCharset utf-8
${Object.entries(COMMON)
  .map(([name, value]) => set(name, value))
  .join("\n")}
${set("Cache-Control", CACHING.rest.value)}
${files(CACHING.hashed.pattern, "Cache-Control", CACHING.hashed.value)}
${files(CACHING.icons.pattern, "Cache-Control", CACHING.icons.value)}
${files(FROM_ELSEWHERE.pattern, FROM_ELSEWHERE.name, FROM_ELSEWHERE.value)}
`;
}

/** IIS knows no patterns: each file that differs has a location of its own. */
function iis(files) {
  const add = ([name, value]) => `<add name="${name}" value="${value}" />`;
  const locations = differing(files).map(
    ([file, headers]) =>
      `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${Object.entries(headers)
  .map(([name, value]) => `          <remove name="${name}" />\n          ${add([name, value])}`)
  .join("\n")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS: copy the content of site/ into the folder, and this file beside it. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries({ ...COMMON, "Cache-Control": CACHING.rest.value })
  .map((header) => `        ${add(header)}`)
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** Azure Static Web Apps: a route's headers are put over the global ones. */
function staticWebApp({ pathname }, files) {
  const routes = differing(files).map(([file, headers]) => ({ route: `${pathname}${file}`, headers }));
  return `${JSON.stringify({ globalHeaders: { ...COMMON, "Cache-Control": CACHING.rest.value }, routes }, null, 2)}\n`;
}

/** The files that are not served with the headers of all, and the headers in which they differ. */
function differing(files) {
  const common = { ...COMMON, "Cache-Control": CACHING.rest.value };
  const own = (file) =>
    Object.fromEntries(Object.entries(headersFor(file)).filter(([name, value]) => common[name] !== value));
  return files.map((file) => [file, own(file)]).filter(([, headers]) => Object.keys(headers).length > 0);
}

module.exports = { servers };
