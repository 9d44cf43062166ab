const path = require("node:path");
const { parseArgs } = require("node:util");
const { packageUrl } = require("./packageUrl.cjs");
const { PackageError } = require("./sentences.cjs");
const { CHANNELS } = require("./webExtension.cjs");
require("../typescript-hook.cjs");
const { SPELLINGS } = require("../../src/template/spelling.ts");
const { currencies } = require("../../src/vocabulary/currencies.ts");
const { LOCALES } = require("../../src/vocabulary/locale.ts");

const OPTIONS = /** @type {const} */ ({
  url: { type: "string" },
  out: { type: "string" },
  revision: { type: "string" },
  "open-pane": { type: "string" },
  share: { type: "string" },
  maps: { type: "boolean" },
  language: { type: "string" },
  formulas: { type: "string" },
  empty: { type: "boolean" },
  filled: { type: "boolean" },
  currency: { type: "string" },
  team: { type: "string" },
});

/** @typedef {{ [name in keyof typeof OPTIONS]?: (typeof OPTIONS)[name]["type"] extends "string" ? string : boolean }} Asked */

/**
 * What is asked of `npm run package`, checked: nothing is built before all of it is right.
 * @param {string[]} args
 */
function readOptions(args) {
  const { values: read, tokens } = parseArgs({
    args,
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  checkTokens(tokens);
  const values = /** @type {Asked} */ (read); // each of its type, now that the tokens are right
  return {
    url: packageUrl(values.url),
    out: path.resolve(values.out ?? "dist/package"),
    revision: revision(values.revision),
    openPane: openPane(values["open-pane"], values.share),
    maps: values.maps === true,
    templates: templateChoice(values),
    team: teamFiles(tokens).map((file) => path.resolve(file)),
  };
}

/**
 * @param {Asked} values
 * @returns {import("../../src/files/templateFiles").TemplateChoice}
 */
function templateChoice({ language, formulas, empty, filled, currency }) {
  if (empty && filled) throw new PackageError("emptyAndFilled");
  return {
    ...(empty || filled ? { filled: filled === true } : {}),
    ...oneOf(LOCALES, "language", language),
    ...oneOf(SPELLINGS, "formulas", formulas),
    ...oneOf(Object.keys(currencies), "currency", currency),
  };
}

/** The choice that was given, in whatever letters; nothing where none was. */
function oneOf(choices, name, given) {
  if (given === undefined) return {};
  const chosen = choices.find((choice) => choice.toLowerCase() === given.toLowerCase());
  if (chosen === undefined) throw new PackageError("choiceUnknown", { option: `--${name}`, choices, given });
  return { [name]: chosen };
}

/** `--team a.json b.json`: what follows belongs to it up to the next option. */
function teamFiles(tokens) {
  const first = tokens.findIndex(({ kind, name }) => kind === "option" && name === "team");
  if (first < 0) return [];
  const next = tokens.findIndex(({ kind }, i) => i > first && kind !== "positional");
  return tokens.slice(first, next < 0 ? undefined : next).map(({ value }) => value);
}

function checkTokens(tokens) {
  const seen = new Set();
  let last = "";
  for (const token of tokens) {
    if (token.kind === "positional" && last === "team") continue;
    last = token.name;
    if (token.kind === "positional") throw new PackageError("argumentLoose", { argument: token.value });
    if (token.kind !== "option") continue;
    const { name, rawName: option, value } = token;
    if (!Object.hasOwn(OPTIONS, name))
      throw new PackageError("optionUnknown", {
        option,
        options: Object.keys(OPTIONS)
          .map((known) => `--${known}`)
          .join(", "),
      });
    if (seen.has(name)) throw new PackageError("optionTwice", { option });
    seen.add(name);
    if (OPTIONS[name].type === "boolean" && value !== undefined) throw new PackageError("optionValue", { option });
    if (OPTIONS[name].type === "string" && !value) throw new PackageError("optionEmpty", { option });
  }
}

/** The fourth number of the manifest's version. */
function revision(given = "0") {
  const number = Number(given);
  if (!/^\d+$/.test(given) || number > 65_535) throw new PackageError("revisionRange", { revision: given });
  return number;
}

/** @returns {import("./webExtension.cjs").Channel | undefined} */
function openPane(channel, share) {
  if (channel !== undefined && !Object.hasOwn(CHANNELS, channel))
    throw new PackageError("choiceUnknown", { option: "--open-pane", choices: Object.keys(CHANNELS), given: channel });
  if (channel !== "share" && share !== undefined) throw new PackageError("shareUnused");
  if (channel === undefined) return undefined;
  return CHANNELS[channel](channel === "share" ? sharePath(share) : undefined);
}

/** As Windows spells it. Slashes are taken too: many a shell keeps backslashes for itself. */
function sharePath(given) {
  if (given === undefined) throw new PackageError("shareMissing");
  const share = given.replaceAll("/", "\\");
  if (!/^\\\\[^\\:*?"<>|]+(\\[^\\:*?"<>|]+)+$/.test(share)) throw new PackageError("sharePath", { share: given });
  return share;
}

module.exports = { readOptions };
