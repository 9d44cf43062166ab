const { readCatalogue } = require("./catalogue.cjs");
const { terms } = require("../src/vocabulary/terms.ts");
const { domainOf } = require("../src/vocabulary/errors.ts");
const { takes } = require("../src/vocabulary/takes.ts");
const { languages } = require("../src/vocabulary/languages.ts");
const { LOCALES } = require("../src/vocabulary/locale.ts");
const { unbroken } = require("../src/vocabulary/unbroken.ts");
const { rowsOnTheWeb } = require("./function-rows.cjs");
const { wordsIn } = require("./wordsIn.cjs");

const words = {
  en: {
    title: "Functions",
    generated: "Generated from the source by `npm run docs`; a test holds this page fresh.",
    intro: [
      "Names and arguments are the same in every language. Arguments in brackets may be left out.",
      "Where nothing else is said, an argument is a single cell or a range: same shape in, same shape out; a single cell is repeated; a column beside a row makes a two-way table. A bad row is an error in its own row only.",
      "A period is whatever the inputs cover, a year for example; the result holds for that period.",
      "`#VALUE!` a wrong argument, with a sentence · `#N/A` no answer exists, with the reason · `#DIV/0!` a division by zero · `#NUM!` a result beyond the range of numbers. An error in an input passes through.",
      "Excel on the web hands a function about 5 MB of cells at a time; functions of whole columns say below how many rows that is. What is larger is for the Data tab of the pane, which reads worksheets and files of any size and writes the figures into sheets. Nowhere does a function take a range of more than 5 million cells.",
    ],
    argument: "argument",
    meaning: "meaning",
    must: "must be",
    optional: "may be left out",
    formula: "Formula",
    returns: "Returns",
    spills: "Spills a table with the columns",
    source: "Source",
    example: "Example",
    gives: "gives",
    size: ({ rows, columns }, long) =>
      `Size: in Excel on the web up to about ${rows} rows × ${columns === 1 ? "1 column" : `${columns} columns`}${long && ` (${long} where customers are e-mail addresses and dates have a time)`}; beyond that, the Data tab of the pane.`,
    aTable: "a table",
  },
  fr: {
    title: "Fonctions",
    generated: "Page produite à partir du code par `npm run docs` ; un test la tient à jour.",
    intro: [
      "Les noms et les arguments sont les mêmes dans toutes les langues. Les arguments entre crochets sont facultatifs.",
      "Sauf mention contraire, un argument est une cellule ou une plage : le résultat a la forme des données ; une cellule seule est répétée ; une colonne à côté d’une ligne donne un tableau à double entrée. Une mauvaise ligne n’est en erreur que sur sa propre ligne.",
      "La période est celle que couvrent les données, une année par exemple ; le résultat vaut pour cette période.",
      "`#VALEUR!` un argument qui ne convient pas, avec une phrase · `#N/A` aucune réponse n’existe, avec la raison · `#DIV/0!` une division par zéro · `#NOMBRE!` un résultat trop grand. Une erreur dans une donnée est transmise.",
      "Excel sur le web transmet à une fonction environ 5 Mo de cellules à la fois ; les fonctions de colonnes entières disent ci-dessous combien de lignes cela fait. Au-delà, prenez l’onglet Données du volet, qui lit des feuilles et des fichiers de toute taille et écrit les chiffres dans des feuilles. Nulle part une fonction ne prend une plage de plus de 5 millions de cellules.",
    ],
    argument: "argument",
    meaning: "sens",
    must: "doit être",
    optional: "facultatif",
    formula: "Formule",
    returns: "Résultat",
    spills: "Renvoie un tableau avec les colonnes",
    source: "Source",
    example: "Exemple",
    gives: "donne",
    size: ({ rows, columns }, long) =>
      `Taille : dans Excel sur le web, jusqu’à environ ${rows} lignes × ${columns === 1 ? "1 colonne" : `${columns} colonnes`}${long && ` (${long} si les clients sont des adresses e-mail et que les dates ont une heure)`} ; au-delà, l’onglet Données du volet.`,
    aTable: "un tableau",
  },
};

/** The page of all functions in one language. */
function functionPage(catalogue, locale) {
  const w = wordsIn(words, locale, "scripts/function-docs.cjs");
  const lines = [
    `# ${w.title}`,
    "",
    `<!-- ${w.generated} -->`,
    "",
    ...w.intro.flatMap((line) => [unbroken(line, locale), ""]),
  ];
  lines.push(
    ...catalogue.map(({ entry: { id, sentence } }) => `- [CLV.${id}](#clv${anchor(id)}): ${sentence[locale]}`),
    "",
  );
  for (const { entry } of catalogue) lines.push(...section(entry, locale, w));
  return `${lines.join("\n").trim()}\n`;
}

const anchor = (id) => id.toLowerCase().replace(/\./g, "");

function section(entry, locale, w) {
  const { id, sentence, parameters, returns, gives, formula, source, examples } = entry;
  const signature = parameters.map(({ term, optional }) => (optional ? `[${term}]` : term)).join(", ");
  const { colon } = languages[locale];
  return [
    `## CLV.${id}`,
    "",
    `\`=CLV.${id}(${signature})\``,
    "",
    sentence[locale],
    "",
    ...(parameters.length ? [`| ${w.argument} | ${w.meaning} | ${w.must} |`, "|---|---|---|"] : []),
    ...parameters.map(({ term: name, optional, takes: taken }) => {
      const { label, help } = terms[name];
      return `| \`${name}\` | **${label[locale]}** (${terms[name].measure[locale]}). ${help[locale]}${optional ? ` *(${w.optional})*` : ""} | ${taken in takes && terms[name].unit !== "fit" ? `${takes[taken][locale]}${taken === "one" ? "," : ""} ` : ""}${domainOf(name)[locale]} |`;
    }),
    "",
    gives === "spill"
      ? `${w.spills} ${returns.map((name) => `\`${name}\` (${lower(terms[name].label[locale])})`).join(", ")}.`
      : `${w.returns}${colon} ${lower(terms[returns[0]].label[locale])}, ${terms[returns[0]].measure[locale]}.`,
    "",
    `${w.formula}${colon} \`${formula}\``,
    "",
    ...sizeOf(entry, locale, w),
    ...examples.flatMap((example) => [
      `${w.example}${colon} \`${example.formula}\` ${w.gives} ${gives === "spill" ? w.aTable : `\`${cells(example.value)}\``}`,
      "",
      ...(gives === "spill" ? tableOf(example.value) : []),
    ]),
    `${w.source}${colon} ${source}`,
    "",
  ];
}

/** From how many rows on a function is not the way. */
function sizeOf(entry, locale, w) {
  const rows = rowsOnTheWeb(entry);
  if (!rows) return [];
  const { group } = languages[locale];
  const said = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, group);
  const long = rows.long === undefined ? "" : said(rows.long);
  return [unbroken(w.size({ rows: said(rows.usual), columns: rows.columns }, long), locale), ""];
}

const lower = (label) => (/^[A-Z]{2}/.test(label) ? label : label[0].toLowerCase() + label.slice(1));
const cells = (value) => (Array.isArray(value) ? `{${value.map((row) => row.join(",")).join(";")}}` : String(value));
const tableOf = (value) => [
  `| ${value[0].join(" | ")} |`,
  `|${"---|".repeat(value[0].length)}`,
  ...value.slice(1).map((row) => `| ${row.join(" | ")} |`),
  "",
];

/** Every generated page by its path. */
async function pages() {
  const catalogue = await readCatalogue();
  return Object.fromEntries(LOCALES.map((locale) => [`docs/functions.${locale}.md`, functionPage(catalogue, locale)]));
}

module.exports = { pages };
