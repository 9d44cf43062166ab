require("../typescript-hook.cjs");
const { languages } = require("../../src/vocabulary/languages.ts");
const { localeOf } = require("../../src/vocabulary/locale.ts");
const { unbroken } = require("../../src/vocabulary/unbroken.ts");
const { wordsIn } = require("../wordsIn.cjs");

/** What the command says, in the language of the system. `{name}` is filled in. */
const sentences = {
  urlMissing: {
    en: "Say from which address the add-in will be served: npm run package -- --url https://addins.example.com/clv",
    fr: "Indiquez l’adresse d’où le complément sera servi : npm run package -- --url https://addins.example.com/clv",
  },
  urlUnreadable: {
    en: "The address must look like https://addins.example.com/clv; it is {url}.",
    fr: "L’adresse doit ressembler à https://addins.example.com/clv ; c’est {url}.",
  },
  urlNotHttps: {
    en: "The address must begin with https://, Excel loads nothing else; it is {url}.",
    fr: "L’adresse doit commencer par https://, Excel ne charge rien d’autre ; c’est {url}.",
  },
  urlUser: {
    en: "The address must be without user name and password: everybody who gets the manifest reads them.",
    fr: "L’adresse doit être sans nom d’utilisateur ni mot de passe : quiconque reçoit le manifeste les lit.",
  },
  urlQuery: {
    en: "The address must end with a folder, without ? or #, because file names are added to it; it is {url}.",
    fr: "L’adresse doit se terminer par un dossier, sans ? ni #, car des noms de fichiers y sont ajoutés ; c’est {url}.",
  },
  urlFile: {
    en: "The address must be the folder that will hold the site, not a file in it; it is {url}.",
    fr: "L’adresse doit être le dossier qui contiendra le site, non un de ses fichiers ; c’est {url}.",
  },
  urlThisMachine: {
    en: "The address must be one that colleagues reach; {host} is this computer only. `npm start` is for trying out here.",
    fr: "L’adresse doit être accessible aux collègues ; {host} n’est que cet ordinateur. `npm start` sert aux essais d’ici.",
  },
  urlPath: {
    en: "The folders of the address may hold letters, digits and . _ ~ - only; they are {path}.",
    fr: "Les dossiers de l’adresse ne peuvent contenir que lettres, chiffres et . _ ~ - ; ce sont {path}.",
  },
  optionUnknown: {
    en: "There is no option {option}. The options are {options}.",
    fr: "L’option {option} n’existe pas. Les options sont {options}.",
  },
  optionTwice: { en: "{option} is given twice: keep one of them.", fr: "{option} est donné deux fois : gardez-en un." },
  optionEmpty: { en: "{option} needs a value.", fr: "{option} attend une valeur." },
  optionValue: { en: "{option} takes no value.", fr: "{option} ne prend pas de valeur." },
  argumentLoose: {
    en: "{argument} belongs to no option. Options stand behind two dashes: npm run package -- --url https://addins.example.com/clv",
    fr: "{argument} n’appartient à aucune option. Les options suivent deux tirets : npm run package -- --url https://addins.example.com/clv",
  },
  revisionRange: {
    en: "--revision must be a whole number from 0 to 65535; it is {revision}.",
    fr: "--revision doit être un nombre entier de 0 à 65535 ; c’est {revision}.",
  },
  choiceUnknown: {
    en: "{option} must be {choices}; it is {given}.",
    fr: "{option} doit être {choices} ; c’est {given}.",
  },
  emptyAndFilled: {
    en: "--empty and --filled each leave the other templates out: give one of them, or neither to have both.",
    fr: "--empty et --filled écartent chacun les autres modèles : donnez l’un d’eux, ou aucun pour avoir les deux.",
  },
  shareMissing: {
    en: "With --open-pane share, say which network share holds the manifest: --share //server/folder",
    fr: "Avec --open-pane share, indiquez le partage réseau qui contient le manifeste : --share //serveur/dossier",
  },
  shareUnused: {
    en: "--share is for --open-pane share only: leave it out, or choose that channel.",
    fr: "--share ne sert qu’à --open-pane share : retirez-le, ou choisissez ce canal.",
  },
  sharePath: {
    en: "--share must look like //server/folder; it is {share}.",
    fr: "--share doit ressembler à //serveur/dossier ; c’est {share}.",
  },
  teamUnreadable: {
    en: "{file} could not be read: check its name.",
    fr: "{file} n’a pas pu être lu : vérifiez son nom.",
  },
  teamRefused: {
    en: "These team templates do not fit, so nothing was built:\n{problems}",
    fr: "Ces modèles d’équipe ne conviennent pas ; rien n’a été construit :\n{problems}",
  },
  outTaken: {
    en: "{path} is there already and no earlier package: move it away, or choose another folder with --out.",
    fr: "{path} existe déjà et n’est pas un paquet antérieur : déplacez-le, ou choisissez un autre dossier avec --out.",
  },
  buildFailed: {
    en: "The build failed; the reason is above.",
    fr: "La construction a échoué ; la raison est ci-dessus.",
  },
  workbookUnreadable: { en: "{file} is no Excel workbook.", fr: "{file} n’est pas un classeur Excel." },
  workbookTaken: {
    en: "{file} opens the pane of another add-in already, and a workbook can open one only.",
    fr: "{file} ouvre déjà le volet d’un autre complément, et un classeur ne peut en ouvrir qu’un.",
  },
  wrong: {
    en: "The package is not what it must be, so none was written:",
    fr: "Le paquet n’est pas ce qu’il doit être ; aucun n’a été écrit :",
  },

  building: { en: "Building the add-in for {url} …", fr: "Construction du complément pour {url} …" },
  writingTemplates: { en: "Writing the templates …", fr: "Écriture des modèles …" },
  made: {
    en: "{zip}: version {version} for {url}, {templates} templates, {size} kB.",
    fr: "{zip} : version {version} pour {url}, {templates} modèles, {size} ko.",
  },
  checksum: { en: "SHA-256 {sum}", fr: "SHA-256 {sum}" },
  nextSite: {
    en: "1. Copy what is in site/ to {url}, with the headers of servers/ (ready for nginx, Apache, IIS, Azure Static Web Apps).",
    fr: "1. Copiez le contenu de site/ vers {url}, avec les en-têtes de servers/ (prêts pour nginx, Apache, IIS, Azure Static Web Apps).",
  },
  nextManifest: {
    en: "2. Microsoft 365 admin center, Settings, Integrated apps, Upload custom apps: choose manifest.xml and who gets it.",
    fr: "2. Centre d’administration Microsoft 365, Paramètres, Applications intégrées, Charger des applications personnalisées : choisissez manifest.xml et les destinataires.",
  },
  nextTemplates: {
    en: "3. Put templates/ where colleagues look for files. deploy-note.html says all this on a page, admin.md the rest.",
    fr: "3. Placez templates/ là où les collègues cherchent leurs fichiers. deploy-note.html le résume en une page, admin.md dit le reste.",
  },
};

/**
 * @param {Record<string, string | undefined>} env
 * @returns {import("../../src/vocabulary/locale").Locale}
 */
function systemLanguage(env = process.env) {
  const told = env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return localeOf(told);
}

/**
 * @param {keyof typeof sentences} id
 * @param {Record<string, string | number | string[]>} values what may be chosen is given as a list
 * @param {import("../../src/vocabulary/locale").Locale} language
 * @returns {string}
 */
function say(id, values = {}, language = systemLanguage()) {
  const text = unbroken(wordsIn(sentences[id], language, `scripts/package/sentences.cjs, ${id}`), language);
  return text.replace(/\{(\w+)\}/g, (_, name) =>
    Array.isArray(values[name]) ? choiceOf(values[name], language) : String(values[name]),
  );
}

const choiceOf = (choices, language) =>
  new Intl.ListFormat(languages[language].figuresTag, { type: "disjunction" }).format(choices);

/** Something the caller can correct: its message is all that is shown. */
class PackageError extends Error {
  /**
   * @param {keyof typeof sentences} id
   * @param {Record<string, string | number | string[]>} values
   */
  constructor(id, values = {}) {
    super(say(id, values));
    this.id = id;
  }
}

module.exports = { say, sentences, systemLanguage, PackageError };
