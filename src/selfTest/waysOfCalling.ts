import { t } from "../template/specs";
import { errorNumbers, type NumberedError } from "../vocabulary/errorNumbers";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { languages } from "../vocabulary/languages";
import type { Locale, Text } from "../vocabulary/locale";
import { EXACT, seventhDigit, type TestRow } from "./TestRow";
import { A_FIT } from "./workingCells";

/** A way of calling functions: what is asked of the host, not of the figures. */
const way = (
  id: string,
  says: Text,
  formula: string,
  expected: number,
  within = Math.abs(expected) * EXACT,
): TestRow => ({ id, says, formula, expected: [expected], within });

/** A call that ends in an error, or in either of two where hosts differ. */
const refused = (id: string, says: Text, call: string, ...errors: readonly NumberedError[]): TestRow => ({
  id,
  says: withErrors(says, errors),
  formula: `ERROR.TYPE(${call})`,
  expected: errors.map((error) => errorNumbers[error]),
  within: 0,
});

/** An error that goes through; times a call that answers, as some hosts pass errors through what they do not know. */
const passed = (id: string, says: Text, error: string, expected: NumberedError): TestRow =>
  way(id, withErrors(says, [expected]), `ERROR.TYPE(CLV.AOV(${error},1))*CLV.AOV(1,1)`, errorNumbers[expected]);

/** An error as Excel shows it in a language. */
export const shownIn = (locale: Locale, error: NumberedError): string => languages[locale].errors[error] ?? error;

const withErrors = (says: Text, errors: readonly NumberedError[]): Text =>
  inEveryLanguage((locale) => {
    const shown = errors.map((error) => shownIn(locale, error)).join(OR[locale]);
    return `${says[locale]}${languages[locale].colon} ${shown}`;
  });
const OR = t(" or ", " ou ");

const LIFTED: readonly TestRow[] = [
  way(
    "lift.columns",
    t("Two columns, row by row", "Deux colonnes, ligne par ligne"),
    "SUM(CLV.AOV(sales_1:sales_3,count_1:count_3))",
    140,
  ),
  way(
    "lift.table",
    t("A column by a row: a table", "Une colonne et une ligne\u00A0: un tableau"),
    "SUM(CLV.AOV(sales_1:sales_3,across_1:across_3))",
    1312.5,
  ),
  way(
    "lift.one",
    t("One figure for a column", "Un chiffre pour une colonne"),
    "SUM(CLV.AOV(1000,count_1:count_3))",
    25 + 20 + 1000 / 60,
  ),
  way(
    "lift.constants",
    t("Constants across and down", "Constantes en ligne et en colonne"),
    "SUM(CLV.AOV({100,200;300,400},10))",
    100,
  ),
  refused(
    "lift.short",
    t("Columns of different lengths", "Colonnes de longueurs différentes"),
    "INDEX(CLV.AOV({10;20;30},{1;2}),3,1)",
    "#VALUE!",
  ),
  refused(
    "lift.error",
    t("An error stays in its row", "L’erreur reste à sa ligne"),
    "INDEX(CLV.AOV({10;20},{0;2}),1,1)",
    "#DIV/0!",
  ),
  way(
    "lift.beside",
    t("… and the next row has its value", "… et la ligne suivante a sa valeur"),
    "INDEX(CLV.AOV({10;20},{0;2}),2,1)",
    10,
  ),
];

const SPILLED: readonly TestRow[] = [
  way("spill.cell", t("A cell that a formula fills", "Une cellule remplie par une formule"), "lifetime_last", 2.5),
  way("spill.all", t("All cells that it fills", "Toutes celles qu’elle remplit"), "SUM(lifetime_filled)", 8.1),
  way("spill.lifted", t("A table that rows fill", "Un tableau rempli par des lignes"), "SUM(lifted_filled)", 1312.5),
  way(
    "spill.blocked",
    t("A filled cell in the way: an error", "Cellule occupée sur le chemin\u00A0: une erreur"),
    "IF(ISERROR(blocked),COUNT(lifetime_filled),0)",
    4,
  ),
  way(
    "spill.argument",
    t("A fit that fills cells, as an argument", "Un ajustement qui remplit, en argument"),
    "CLV.BGNBD.ALIVE(fit_parameters,2,28,33)",
    // by its closed form, of the parameters in the catalogue
    0.8925579103,
    seventhDigit(0.8925579103),
  ),
];

const WHOLE_COLUMNS: readonly TestRow[] = [
  way(
    "column.several",
    t("Whole columns of orders", "Colonnes entières de commandes"),
    "INDEX(CLV.KPIS(P:P,Q:Q,R:R,45322),2,2)",
    60,
  ),
  way(
    "column.customers",
    t("Whole columns, a row a customer", "Colonnes entières, une ligne par client"),
    "INDEX(CLV.BYCUSTOMER(P:P,Q:Q,R:R,45322),3,6)",
    30,
  ),
];

const ERRORS: readonly TestRow[] = [
  refused("error.text", t("A text for a figure", "Un texte pour un chiffre"), 'CLV.AOV("x",1)', "#VALUE!"),
  refused("error.zero", t("No orders", "Aucune commande"), "CLV.AOV(1,0)", "#DIV/0!"),
  refused("error.rate", t("Churn of 140 %", "Attrition de 140\u00A0%"), "CLV.LIFETIME(1.4)", "#VALUE!"),
  refused(
    "error.counts",
    t("More customers than there were", "Plus de clients qu’il n’y en eut"),
    "CLV.CHURN(100,200,50)",
    "#VALUE!",
  ),
  refused(
    "error.period",
    t("An unknown period", "Une période inconnue"),
    'CLV.CONVERTCHURN(0.6,"decade","month")',
    "#VALUE!",
  ),
  passed("error.passed", t("An error goes through", "Une erreur passe"), "NA()", "#N/A"),
  passed("error.division", t("… whichever it is", "… quelle qu’elle soit"), "1/0", "#DIV/0!"),
  refused("error.large", t("Beyond all figures", "Au-delà des nombres"), "CLV.AOV(1E+308,1E-10)", "#NUM!"),
];

const BLANKS: readonly TestRow[] = [
  refused(
    "blank.both",
    t("Blank cells", "Cellules vides"),
    "CLV.AOV(blank_1,blank_2)",
    // the desktop hands them over as 0, the web as nothing
    "#DIV/0!",
    "#VALUE!",
  ),
  way("blank.left", t("An argument left out", "Un argument omis"), "CLV.MAXCAC(45)", 15),
  way("blank.empty", t("An argument left empty", "Un argument laissé vide"), "CLV.MAXCAC(45,)", 15),
];

const TYPED: readonly TestRow[] = [
  way("typed.figures", t("Figures typed as texts", "Chiffres saisis en texte"), 'CLV.AOV("1000000","40000")', 25),
  way("typed.rate", t("A rate typed as a text", "Un taux saisi en texte"), 'CLV.LIFETIME("60%")', 1 / 0.6),
  way(
    "typed.days",
    t("Days typed as texts", "Jours saisis en texte"),
    'INDEX(CLV.KPIS({"a";"a";"b"},{"2024-01-01";"2024-01-08";"2024-01-09"},{10;20;30},"2024-01-31"),2,2)',
    60,
  ),
  way(
    "typed.date",
    t("A day that a formula gives", "Un jour donné par une formule"),
    'INDEX(CLV.KPIS({"a";"a";"b"},{45292;45299;45300},{10;20;30},DATE(2024,1,31)),2,2)',
    60,
  ),
];

const LATER: readonly TestRow[] = [
  way(
    "later.argument",
    t("A fit that arrives later, as an argument", "Un ajustement arrivé plus tard, en argument"),
    `CLV.BGNBD.EXPECTED(${A_FIT},52)`,
    1.140172820112,
    seventhDigit(1.140172820112),
  ),
  refused(
    "later.error",
    t("A fit that cannot be", "Un ajustement impossible"),
    "INDEX(CLV.BGNBD.FIT({0;0;0},{0;0;0},{10;20;30}),1,1)",
    "#N/A",
  ),
];

const WITHIN: readonly TestRow[] = [
  way("name", t("Names of the worksheet", "Noms de la feuille"), "CLV.AOV(revenue,orders)", 25),
  way(
    "within.sum",
    t("Other functions inside", "D’autres fonctions dedans"),
    "CLV.AOV(SUM(sales_1:sales_3),SUM(count_1:count_3))",
    50,
  ),
  way("within.if", t("Inside IF", "Dans SI"), "IF(CLV.RATIO(90,30)>=3,CLV.AOV(90,30),0)", 3),
  way("within.sign", t("Worked on with", "Suivie d’un calcul"), "CLV.AOV(1000,40)*2+1", 51),
  way(
    "within.each",
    t("One inside the other", "L’une dans l’autre"),
    "CLV.VALUE(CLV.AOV(1000000,40000),CLV.FREQUENCY(40000,15000),CLV.MARGIN(800000,CLV.COGS(180000,450000,160000)),CLV.CHURN(15000,6000,0))",
    ((1000000 / 40000) * (40000 / 15000) * 0.4125) / 0.6,
  ),
];

/** Every way of calling a function. */
export const waysOfCalling: readonly TestRow[] = [
  ...LIFTED,
  ...SPILLED,
  ...WHOLE_COLUMNS,
  ...ERRORS,
  ...BLANKS,
  ...TYPED,
  ...LATER,
  ...WITHIN,
];
