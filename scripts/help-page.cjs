const fs = require("node:fs");
const path = require("node:path");
require("./typescript-hook.cjs");
const { languages } = require("../src/vocabulary/languages.ts");
const { LOCALES } = require("../src/vocabulary/locale.ts");
const { localeFile } = require("../src/vocabulary/localeFile.ts");
const { unbroken } = require("../src/vocabulary/unbroken.ts");
const { DEVELOPMENT } = require("./package/packagedManifest.cjs");
const { wordsIn } = require("./wordsIn.cjs");

/** The page behind "Learn more" and "Support" of the manifest: how to begin, and every function. It needs no script. */
const words = {
  en: {
    begin: "How to begin",
    steps: [
      "On the Home tab of Excel, choose <b>Customer value</b>. The pane opens beside the sheet.",
      "Choose the worked example, or answer a few questions: a worksheet with live formulas stands in the workbook.",
      "Or type <code>=CLV.</code> in a cell: Excel lists the functions and says what each of them wants.",
    ],
    trouble: "When something is missing",
    answers: [
      [
        "A cell shows #NAME?",
        "Excel does not know the functions yet. Wait a minute after opening, or close Excel and open it again.",
      ],
      [
        "The button is not on the Home tab",
        "Ask whoever looks after Microsoft 365 in your organisation: the add-in reaches people by their groups, up to 24 hours later.",
      ],
      [
        "A cell shows another error",
        "Select the error’s mark: the sentence says which argument it is, and what is wanted.",
      ],
    ],
    functions: "The functions",
    arguments: "Arguments in brackets may be left out.",
    thisPage: "In English",
  },
  fr: {
    begin: "Pour commencer",
    steps: [
      "Dans l’onglet Accueil d’Excel, choisissez <b>Valeur client</b>. Le volet s’ouvre à côté de la feuille.",
      "Choisissez l’exemple, ou répondez à quelques questions : une feuille aux formules vivantes se trouve dans le classeur.",
      "Ou tapez <code>=CLV.</code> dans une cellule : Excel énumère les fonctions et dit ce que chacune attend.",
    ],
    trouble: "Quand il manque quelque chose",
    answers: [
      [
        "Une cellule affiche #NOM?",
        "Excel ne connaît pas encore les fonctions. Attendez une minute après l’ouverture, ou fermez et rouvrez Excel.",
      ],
      [
        "Le bouton n’est pas dans l’onglet Accueil",
        "Demandez à la personne qui gère Microsoft 365 chez vous : le complément parvient aux personnes par leurs groupes, jusqu’à 24 heures plus tard.",
      ],
      [
        "Une cellule affiche une autre erreur",
        "Sélectionnez la marque de l’erreur : la phrase dit de quel argument il s’agit, et ce qui est attendu.",
      ],
    ],
    functions: "Les fonctions",
    arguments: "Les arguments entre crochets sont facultatifs.",
    thisPage: "En français",
  },
};

/**
 * @param {Awaited<ReturnType<import("./catalogue.cjs").readCatalogue>>} catalogue
 * @param {import("../src/vocabulary/locale").Locale} locale
 */
function helpPage(catalogue, locale) {
  const {
    begin,
    steps,
    trouble,
    answers,
    functions,
    arguments: brackets,
  } = wordsIn(words, locale, "scripts/help-page.cjs");
  const [title, lead] = ["DisplayName", "Description"].map((name) => manifestText(name, locale));
  const page = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="assets/help.css">
</head>
<body>
<header><img src="assets/icon-64.png" width="32" height="32" alt=""> <h1>${title}</h1> ${LOCALES.filter(
    (other) => other !== locale,
  )
    .map(linkTo)
    .join(" ")}</header>
<main>
<p>${lead}</p>
<h2>${begin}</h2>
<ol>
${steps.map((step) => `<li>${step}</li>`).join("\n")}
</ol>
<h2>${trouble}</h2>
<dl>
${answers.map(([sign, answer]) => `<dt>${sign}</dt><dd>${answer}</dd>`).join("\n")}
</dl>
<h2>${functions}</h2>
<p>${brackets}</p>
<dl>
${catalogue.map(({ entry }) => functionOf(entry, locale)).join("\n")}
</dl>
</main>
</body>
</html>
`;
  return unbroken(page, locale);
}

/** The same page in another language. */
const linkTo = (locale) =>
  `<a href="${localeFile("help.html", locale)}" lang="${locale}" hreflang="${locale}">${words[locale].thisPage}</a>`;

/** What the manifest says of the add-in, as XML, which HTML reads alike. */
function manifestText(name, locale) {
  const manifest = fs.readFileSync(path.resolve(__dirname, "../manifest.xml"), "utf8");
  const [, text, overrides] = new RegExp(`<${name} DefaultValue="([^"]*)">([\\s\\S]*?)</${name}>`).exec(manifest);
  if (locale === LOCALES[0]) return text;
  const { tag } = languages[locale];
  const own = new RegExp(`Locale="${tag}" Value="([^"]*)"`).exec(overrides);
  if (!own) throw new Error(`manifest.xml: ${name} has no Override for ${tag}`);
  return own[1];
}

function functionOf({ id, sentence, parameters }, locale) {
  const signature = parameters
    .map(({ term, optional }) => (optional ? `[${term}]` : term))
    .join(`${languages[locale].list} `);
  return `<dt id="${helpAnchor(id)}"><code>=CLV.${id}(${signature})</code></dt><dd>${escape(sentence[locale])}</dd>`;
}

/** The place of a function in its page. */
const helpAnchor = (id) => id.toLowerCase();
/** What Excel opens for "Help on this function". */
const helpUrl = (id, locale) => `${DEVELOPMENT}${localeFile("help.html", locale)}#${helpAnchor(id)}`;

const escape = (text) => text.replace(/[&<]/g, (sign) => ({ "&": "&amp;", "<": "&lt;" })[sign]);

module.exports = { helpPage, helpUrl };
