import { languages } from "./languages";
import type { Locale, Text } from "./locale";

/** One of a kind, and several. */
interface Counted {
  one: Text;
  many: Text;
}

const counted = (en: readonly [string, string], fr: readonly [string, string]): Counted => ({
  one: { en: en[0], fr: fr[0] },
  many: { en: en[1], fr: fr[1] },
});

/** What files hold that is not taken over, in the order in which it is named. */
const fileLosses = {
  macros: counted(["a program of macros", "programs of macros"], ["un programme de macros", "programmes de macros"]),
  externalLinks: counted(
    ["a link to another workbook", "links to other workbooks"],
    ["une liaison avec un autre classeur", "liaisons avec d’autres classeurs"],
  ),
  iteration: counted(
    [
      "the setting that lets formulas refer to each other in circles",
      "settings that let formulas refer to each other in circles",
    ],
    [
      "le réglage qui autorise les formules à se référer en boucle",
      "réglages qui autorisent les formules à se référer en boucle",
    ],
  ),
  chartSheets: counted(
    ["a sheet that is a chart", "sheets that are charts"],
    ["une feuille graphique", "feuilles graphiques"],
  ),
  pivotTables: counted(["a pivot table", "pivot tables"], ["un tableau croisé", "tableaux croisés"]),
  dataTables: counted(
    ["a table of what-if results, whose values stay", "tables of what-if results, whose values stay"],
    [
      "une table de données d’hypothèses, dont les valeurs restent",
      "tables de données d’hypothèses, dont les valeurs restent",
    ],
  ),
  charts: counted(["a chart", "charts"], ["un graphique", "graphiques"]),
  sparklines: counted(["a sparkline", "sparklines"], ["un graphique sparkline", "graphiques sparkline"]),
  pictures: counted(["a picture", "pictures"], ["une image", "images"]),
  objects: counted(
    ["a drawn or embedded object", "drawn or embedded objects"],
    ["un objet dessiné ou incorporé", "objets dessinés ou incorporés"],
  ),
  slicers: counted(["a slicer", "slicers"], ["un segment", "segments"]),
  notes: counted(["a note", "notes"], ["une note", "notes"]),
  links: counted(["a hyperlink", "hyperlinks"], ["un lien hypertexte", "liens hypertexte"]),
  richTexts: counted(
    ["a text in several formats", "texts in several formats"],
    ["un texte en plusieurs formats", "textes en plusieurs formats"],
  ),
  conditions: counted(
    ["a rule of conditional formatting", "rules of conditional formatting"],
    ["une règle de mise en forme conditionnelle", "règles de mise en forme conditionnelle"],
  ),
  tables: counted(
    ["a table, whose cells stay", "tables, whose cells stay"],
    ["un tableau structuré, dont les cellules restent", "tableaux structurés, dont les cellules restent"],
  ),
  tableTotals: counted(
    ["the totals row of a table, whose cells stay", "totals rows of tables, whose cells stay"],
    [
      "la ligne de total d’un tableau, dont les cellules restent",
      "lignes de total de tableaux, dont les cellules restent",
    ],
  ),
  entryRules: counted(
    ["a rule of entry that is kept but not applied here", "rules of entry that are kept but not applied here"],
    ["une règle de saisie conservée mais non appliquée ici", "règles de saisie conservées mais non appliquées ici"],
  ),
  fills: counted(
    ["a patterned or graded fill", "patterned or graded fills"],
    ["un remplissage à motif ou dégradé", "remplissages à motif ou dégradés"],
  ),
  rotations: counted(
    ["a format with turned text", "formats with turned text"],
    ["un format à texte pivoté", "formats à texte pivoté"],
  ),
  columnFormats: counted(
    ["a format of a whole row or column", "formats of whole rows or columns"],
    ["un format de ligne ou de colonne entière", "formats de lignes ou de colonnes entières"],
  ),
  outlines: counted(
    ["a sheet with grouped rows or columns", "sheets with grouped rows or columns"],
    ["une feuille à lignes ou colonnes groupées", "feuilles à lignes ou colonnes groupées"],
  ),
  filters: counted(["a filter", "filters"], ["un filtre", "filtres"]),
  pageBreaks: counted(["a page break", "page breaks"], ["un saut de page", "sauts de page"]),
  headers: counted(
    ["a header or footer of particular pages", "headers or footers of particular pages"],
    ["un en-tête ou pied de pages particulières", "en-têtes ou pieds de pages particulières"],
  ),
  passwords: counted(
    ["a sheet’s protection by a password", "protections of sheets by a password"],
    ["une protection de feuille par mot de passe", "protections de feuilles par mot de passe"],
  ),
  sheetNames: counted(
    [
      "a sheet’s name, which another sheet has or Excel does not take",
      "sheets’ names, which others have or Excel does not take",
    ],
    [
      "un nom de feuille, qu’une autre porte ou qu’Excel n’accepte pas",
      "noms de feuilles, que d’autres portent ou qu’Excel n’accepte pas",
    ],
  ),
  names: counted(
    ["a name that stands twice or for nothing", "names that stand twice or for nothing"],
    ["un nom en double ou sans contenu", "noms en double ou sans contenu"],
  ),
  brokenCells: counted(
    ["a cell whose text or formula is missing in the file", "cells whose text or formula is missing in the file"],
    [
      "une cellule dont le texte ou la formule manque dans le fichier",
      "cellules dont le texte ou la formule manque dans le fichier",
    ],
  ),
  merges: counted(
    ["a merged area that overlaps another", "merged areas that overlap others"],
    ["une zone fusionnée qui en recouvre une autre", "zones fusionnées qui en recouvrent d’autres"],
  ),
  openQuotes: counted(
    [
      "the rows behind a quotation mark that nothing closes, which are in one cell",
      "quotation marks that nothing closes",
    ],
    ["les lignes après un guillemet jamais refermé, réunies dans une cellule", "guillemets jamais refermés"],
  ),
  textsCut: counted(
    ["the end of a text longer than a cell takes", "ends of texts longer than a cell takes"],
    ["la fin d’un texte plus long qu’une cellule", "fins de textes plus longs qu’une cellule"],
  ),
} satisfies Readonly<Record<string, Counted>>;

export type LossId = keyof typeof fileLosses;

/** `2 pictures, a note and 14 hyperlinks`. */
export function lossesSaid(losses: readonly { id: LossId; count: number }[], locale: Locale): string {
  const { tag } = languages[locale];
  const order = Object.keys(fileLosses);
  const said = [...losses]
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map(({ id, count }) =>
      count === 1
        ? fileLosses[id].one[locale]
        : `${new Intl.NumberFormat(tag).format(count)} ${fileLosses[id].many[locale]}`,
    );
  return new Intl.ListFormat(tag).format(said);
}
