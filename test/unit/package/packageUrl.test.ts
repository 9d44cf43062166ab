import { packageUrl } from "../../../scripts/package/packageUrl.cjs";
import { PackageError } from "../../../scripts/package/sentences.cjs";

test.each([
  ["https://addins.example.com/clv", "https://addins.example.com/clv/"],
  ["https://addins.example.com/clv/", "https://addins.example.com/clv/"],
  ["https://addins.example.com", "https://addins.example.com/"],
  [" https://addins.example.com/ ", "https://addins.example.com/"],
  ["HTTPS://Addins.Example.com/CLV", "https://addins.example.com/CLV/"],
  ["https://addins.example.com:8443/office/clv-2", "https://addins.example.com:8443/office/clv-2/"],
  ["https://addins.example.com:443/", "https://addins.example.com/"],
  ["https://intranet/clv", "https://intranet/clv/"],
  ["https://10.1.2.3/clv", "https://10.1.2.3/clv/"],
  ["https://127.example.com/", "https://127.example.com/"],
  ["https://localhosting.example/", "https://localhosting.example/"],
  ["https://société.example/clv", "https://xn--socit-esab.example/clv/"],
])("%s is served from %s", (given, folder) => {
  expect(packageUrl(given).href).toBe(folder);
});

test.each<[string | undefined, string]>([
  [undefined, "urlMissing"],
  ["", "urlMissing"],
  ["   ", "urlMissing"],
  ["addins.example.com/clv", "urlUnreadable"],
  ["https:addins.example.com", "urlUnreadable"],
  ["https://", "urlUnreadable"],
  ["https://a b.example/", "urlUnreadable"],
  ["https://addins.example.com\\clv", "urlUnreadable"],
  ["\\\\server\\share", "urlUnreadable"],
  ["http://addins.example.com/clv", "urlNotHttps"],
  ["file:///srv/clv", "urlNotHttps"],
  ["https://me:secret@addins.example.com/", "urlUser"],
  ["https://me@addins.example.com/", "urlUser"],
  ["https://addins.example.com/clv?v=1", "urlQuery"],
  ["https://addins.example.com/clv?", "urlQuery"],
  ["https://addins.example.com/#clv", "urlQuery"],
  ["https://addins.example.com/clv#", "urlQuery"],
  ["https://addins.example.com/clv/taskpane.html", "urlFile"],
  ["https://addins.example.com/clv/manifest.XML", "urlFile"],
  ["https://localhost:3000/", "urlThisMachine"],
  ["https://clv.localhost/", "urlThisMachine"],
  ["https://127.0.0.1/", "urlThisMachine"],
  ["https://127.1/", "urlThisMachine"],
  ["https://0x7f000001/", "urlThisMachine"],
  ["https://0.0.0.0/", "urlThisMachine"],
  ["https://[::1]/", "urlThisMachine"],
  ["https://[::ffff:127.0.0.1]/", "urlThisMachine"],
  ["https://addins.example.com/customer value/", "urlUnreadable"],
  ["https://addins.example.com/customer%20value/", "urlPath"],
  ["https://addins.example.com//clv", "urlPath"],
  ["https://addins.example.com/$clv;", "urlPath"],
  ["https://addins.example.com/clé", "urlPath"],
])("%j is refused: %s", (given, id) => {
  expect(() => packageUrl(given)).toThrow(PackageError);
  expect(() => packageUrl(given)).toThrow(expect.objectContaining({ id }) as Error);
});
