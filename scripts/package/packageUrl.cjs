const { PackageError } = require("./sentences.cjs");

const FILE = /\.(html?|js|json|xml|png|svg|css|zip)$/i;

/**
 * The address of the folder the site will be served from, ending with a slash.
 * @param {string | undefined} given
 * @returns {URL}
 */
function packageUrl(given) {
  const text = given?.trim();
  if (!text) throw new PackageError("urlMissing");
  if (/[?#]/.test(text)) throw new PackageError("urlQuery", { url: text });
  const url = parsed(text);
  if (url.username || url.password) throw new PackageError("urlUser");
  if (isThisMachine(url.hostname)) throw new PackageError("urlThisMachine", { host: url.hostname });
  if (FILE.test(url.pathname)) throw new PackageError("urlFile", { url: text });
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  // what is neither encoded nor special anywhere: in XML, and in the configuration of every server
  if (!/^\/([\w.~-]+\/)*$/.test(url.pathname)) throw new PackageError("urlPath", { path: url.pathname });
  return url;
}

function parsed(text) {
  // a browser reads a backslash as a slash and a space as nothing: whoever typed one meant something else
  if (/[\s\\]/.test(text) || !/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text))
    throw new PackageError("urlUnreadable", { url: text });
  const url = new URL(text);
  if (url.protocol !== "https:") throw new PackageError("urlNotHttps", { url: text });
  return url;
}

/** Hosts that mean the computer itself, in every spelling: URL has made 127.1 and 0x7f000001 one already. */
const isThisMachine = (host) =>
  /^(.*\.)?localhost\.?$/.test(host) ||
  /^(127\.\d+\.\d+\.\d+|0\.0\.0\.0)$/.test(host) ||
  /^\[(::1|::|::ffff:7f[0-9a-f]{2}:[0-9a-f]+)\]$/.test(host);

module.exports = { packageUrl };
