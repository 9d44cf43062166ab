require("./typescript-hook.cjs");
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const metadata = require("custom-functions-metadata");
const { helpUrl } = require("./help-page.cjs");

const ROOT = path.resolve(__dirname, "..");
const FUNCTIONS = path.join(ROOT, "src/functions");
const JOBS = path.join(ROOT, "src/workers/functionJobs.ts");

/** The files of wrappers, in the order of src/functions/families.ts. */
function sources() {
  const [, names] = /families\b[^=]*= \[([^\]]*)\]/.exec(fs.readFileSync(path.join(FUNCTIONS, "families.ts"), "utf8"));
  return names.match(/\w+/g).map((name) => path.join(FUNCTIONS, `${name}.ts`));
}

/**
 * Reads the wrappers' signatures and comments, and the comments of the core functions they lead to. Everything that is
 * told about a function anywhere (Excel's help in every language, the pane's catalogue, the documentation, the executed
 * examples) comes from here.
 */
async function readCatalogue(files = sources()) {
  const { terms } = require("../src/vocabulary/terms.ts");
  return files.flatMap((file) => {
    const wrappers = new Map(wrappersOf(file));
    return metadataOf(file).map(({ fn, functionName }) => described(fn, wrappers.get(functionName), terms));
  });
}

/** Excel's metadata of one file of wrappers. Its generator knows rectangles by `any[][]` only. */
function metadataOf(file) {
  const { functions, associate, extras } = metadata.parseTree(withPlainTypes(file), file);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length) throw new Error(errors.join("\n"));
  return functions.map((fn) => ({ fn, functionName: associate.find(({ id }) => id === fn.id).functionName }));
}

function described(fn, wrapper, terms) {
  const { inEveryLanguage } = require("../src/vocabulary/inEveryLanguage.ts");
  const { LOCALES } = require("../src/vocabulary/locale.ts");
  const tag = (name) => only(wrapper.tags(name), `${fn.id}: one @${name}`);
  const said = saidOf(fn.id, wrapper);
  const parameters = fn.parameters.map(({ name, optional = false }) => ({
    term: knownTerm(terms, name, fn.id),
    optional,
    takes: wrapper.takes(name),
  }));
  const entry = {
    id: fn.id,
    family: wrapper.family,
    // the comment itself speaks the first language; each other one has its tags: @fr, @frMeans
    sentence: inEveryLanguage((locale) => said(locale === LOCALES[0] ? "" : locale)),
    means: inEveryLanguage((locale) => said(locale === LOCALES[0] ? "means" : `${locale}Means`)),
    parameters,
    gives: wrapper.gives,
    time: wrapper.time,
    returns: tag("returns")
      .split(/,\s*/)
      .map((name) => knownTerm(terms, name, fn.id)),
    ...documented(wrapper.core, fn.id, terms),
    examples: wrapper.tags("example").map((text) => example(text, fn.id)),
  };
  if (!entry.examples.length) throw new Error(`${fn.id} has no @example`);
  return { entry, metadata: fn };
}

/**
 * What a function says of itself, by tag; "" is the comment. `@like BGNBD.ALIVE` says that another one's words hold for
 * it, but for the name of the model.
 */
function saidOf(id, wrapper) {
  const [like] = wrapper.tags("like");
  const told = like === undefined ? wrapper : wrapperOf(like);
  const text = (name) => (name === "" ? told.comment : only(told.tags(name), `${id}: one @${name}`));
  if (like === undefined) return text;
  const { modelNames } = require("../src/vocabulary/modelNames.ts");
  const nameIn = (/** @type {string} */ of) =>
    modelNames[of.split(".")[0]] ?? fail(`${id}: ${of} has no name of a model`);
  return (name) => text(name).replaceAll(nameIn(like), nameIn(id));
}

/** The wrapper of a function, in whatever file it is. */
const wrapperOf = (id) =>
  sources()
    .flatMap(wrappersOf)
    .map(([, wrapper]) => wrapper)
    .find((wrapper) => wrapper.tags("customfunction")[0] === id) ?? fail(`There is no function ${id} to be like`);

/** functions.json for one language, as Excel reads it. */
function functionsJson(catalogue, locale) {
  const { terms } = require("../src/vocabulary/terms.ts");
  const functions = catalogue.map(({ entry, metadata: fn }) => ({
    ...fn,
    description: entry.sentence[locale],
    helpUrl: helpUrl(entry.id, locale),
    parameters: fn.parameters.map((parameter) => ({ ...parameter, description: terms[parameter.name].help[locale] })),
  }));
  // without the first flag Excel keeps an input's error from the function; the generator leaves it out
  return JSON.stringify({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true, functions }, null, 1);
}

/** What the pane shows of every function, in all languages. */
const catalogueJson = (catalogue) =>
  JSON.stringify(
    catalogue.map(({ entry }) => entry),
    null,
    1,
  );

function wrappersOf(file) {
  const imports = importsOf(file);
  const found = [];
  parse(file).forEachChild((node) => {
    if (ts.isFunctionDeclaration(node) && tagsOf(node, "customfunction").length) {
      found.push([
        node.name.text,
        {
          family: path.basename(file, ".ts"),
          comment: commentOf(node),
          tags: (name) => tagsOf(node, name),
          core: coreOf(node, imports),
          ...signatureOf(node),
        },
      ]);
    }
  });
  return found;
}

/** The types of src/functions/signature.ts, and the facts they stand for. */
const TAKES = { One: "one", Lifted: "lifted", Column: "column", Table: "table" };
const GIVES = { Value: "value", LikeInput: "like input", Spill: "spill" };

/** What a wrapper takes and gives, and when. */
function signatureOf(wrapper) {
  const fact = (facts, type, what) =>
    facts[type?.getText()] ??
    fail(`${wrapper.name.text}: ${what} must be one of ${Object.keys(facts).join(", ")}; it is ${type?.getText()}`);
  const taken = new Map(
    wrapper.parameters
      .filter((parameter) => !isInvocation(parameter))
      .map(({ name, type }) => [name.text, fact(TAKES, type, name.text)]),
  );
  const isLater = ts.isTypeReferenceNode(wrapper.type) && wrapper.type.typeName.text === "Later";
  return {
    takes: (name) => taken.get(name),
    gives: fact(GIVES, isLater ? wrapper.type.typeArguments[0] : wrapper.type, "the result"),
    time: isLater ? "later" : "now",
  };
}

/** @param {ts.ParameterDeclaration} parameter */
const isInvocation = ({ type }) => type?.getText().startsWith("CustomFunctions.");

/** A job has the name of the function it calls. */
const jobOf = (name) => (ts.isStringLiteral(name) ? importsOf(JOBS).get(name.text) : undefined);

/** What a file imports by name, and from where. */
function importsOf(file) {
  const imports = new Map();
  parse(file).forEachChild((node) => {
    if (!ts.isImportDeclaration(node)) return;
    const { text } = /** @type {ts.StringLiteral} */ (node.moduleSpecifier);
    const target = path.resolve(path.dirname(file), `${text}.ts`);
    const bindings = node.importClause?.namedBindings;
    for (const { name, propertyName } of bindings && ts.isNamedImports(bindings) ? bindings.elements : [])
      imports.set(name.text, { target, name: (propertyName ?? name).text });
  });
  return imports;
}

/** The text of a file with the types of its wrappers as Excel's generator knows them. */
function withPlainTypes(file) {
  const source = parse(file);
  const types = [];
  source.forEachChild((node) => {
    if (!ts.isFunctionDeclaration(node) || !tagsOf(node, "customfunction").length) return;
    types.push(...node.parameters.filter((parameter) => !isInvocation(parameter)).map(({ type }) => [type, "any[][]"]));
    types.push([node.type, node.type.getText().startsWith("Later<") ? "Promise<any[][]>" : "any[][]"]);
  });
  return types
    .reverse()
    .reduce((text, [type, plain]) => text.slice(0, type.getStart()) + plain + text.slice(type.getEnd()), source.text);
}

/** The first function of src/core that a wrapper names, by itself or as the job that `later` has done. */
function coreOf(wrapper, imports) {
  /** @type {{ target: string, name: string } | undefined} */
  let core;
  const look = (node) => {
    if (core) return;
    const imported = ts.isIdentifier(node) && imports.get(node.text);
    if (imported && imported.target.startsWith(path.join(ROOT, "src/core/"))) core = imported;
    else if (ts.isCallExpression(node) && node.expression.getText() === "later") core = jobOf(node.arguments[0]);
    else ts.forEachChild(node, look);
  };
  ts.forEachChild(wrapper.body, look);
  if (!core) throw new Error(`${wrapper.name.text} calls nothing of src/core`);
  let declaration;
  parse(core.target).forEachChild((node) => {
    if (ts.isFunctionDeclaration(node) && node.name?.text === core.name) declaration = node;
  });
  return { file: path.relative(ROOT, core.target), tags: (name) => tagsOf(declaration, name) };
}

function documented(core, id, terms) {
  const formula = only(core.tags("formula"), `${id}: one @formula in ${core.file}`);
  return {
    formula,
    steps: steps(core.tags("steps"), formula, terms),
    source: only(core.tags("source"), `${id}: one @source in ${core.file}`),
  };
}

/**
 * `customers_lost = …; result = … when …`, one by one; a formula that needs none of them is the only step. What a
 * formula names for itself, as papers do, is none.
 */
const steps = ([text], formula, terms) =>
  (text ?? `result = ${formula}`).split(/\s*;\s*/).filter((step) => {
    const [, name] = /^(\w+) = /.exec(step) ?? [];
    return name === "result" || name in terms;
  });

/**
 * `AOV(1000000, 40000) => 25`, `TOPSHARE({100;60}, 0.5) => 0.625`: arguments as a formula has them, the result in JSON.
 */
function example(text, id) {
  const parts = /^([A-Z.0-9]+)\((.*)\) => (.+)$/.exec(text);
  if (!parts || parts[1] !== id) throw new Error(`${id}: "${text}" is not an example like ${id}(1, 2) => 3`);
  const rows = parts[2].replace(/\{([^}]*)\}/g, (_, cells) => `[[${cells.replaceAll(";", "],[")}]]`);
  return { formula: `=CLV.${id}(${parts[2]})`, arguments: JSON.parse(`[${rows}]`), value: JSON.parse(parts[3]) };
}

/** The text of a comment before its tags, in one line. */
const commentOf = (node) =>
  (ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment) ?? "").trim().replace(/ *\n */g, " ");

const parse = (file) => ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
const tagsOf = (node, name) =>
  ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === name)
    .map((tag) => (ts.getTextOfJSDocComment(tag.comment) ?? "").trim());

function fail(sentence) {
  throw new Error(sentence);
}

function only(list, what) {
  if (list.length !== 1 || !list[0]) throw new Error(`Wanted: ${what}; found ${list.length}`);
  return list[0];
}

function knownTerm(terms, name, id) {
  if (!(name in terms)) throw new Error(`${id}: ${name} is not a term of src/vocabulary/terms.ts`);
  return name;
}

module.exports = { readCatalogue, functionsJson, catalogueJson, sources };
