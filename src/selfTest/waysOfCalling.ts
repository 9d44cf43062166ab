import { t } from "../template/specs";
import type { Text } from "../vocabulary/locale";
import { EXACT, SEVEN_DIGITS, type TestRow } from "./TestRow";
import { A_FIT } from "./workingCells";

/** What Excel numbers its errors by. */
const [DIVISION, VALUE, NUMBER, NOT_AVAILABLE] = [2, 3, 6, 7];

/** A way of calling functions: what is asked of the host, not of the figures. */
const way = (
  id: string,
  says: Text,
  formula: string,
  expected: number | readonly number[],
  tolerance = EXACT,
): TestRow => ({ id, says, formula, expected: typeof expected === "number" ? [expected] : expected, tolerance });

const refused = (id: string, says: Text, formula: string, ...expected: readonly number[]): TestRow =>
  way(id, says, `ERROR.TYPE(${formula})`, expected);

/** An error that goes through a function; times a call that answers, as some hosts pass errors through what they do not know. */
const passed = (id: string, says: Text, error: string, expected: number): TestRow =>
  way(id, says, `ERROR.TYPE(CLV.AOV(${error},1))*CLV.AOV(1,1)`, expected);

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
    t("Columns of different lengths: #VALUE!", "Colonnes de longueurs différentes\u00A0: #VALEUR!"),
    "INDEX(CLV.AOV({10;20;30},{1;2}),3,1)",
    VALUE,
  ),
  refused(
    "lift.error",
    t("An error stays in its row: #DIV/0!", "L’erreur reste à sa ligne\u00A0: #DIV/0!"),
    "INDEX(CLV.AOV({10;20},{0;2}),1,1)",
    DIVISION,
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
    SEVEN_DIGITS,
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
  refused(
    "error.text",
    t("A text for a figure: #VALUE!", "Un texte pour un chiffre\u00A0: #VALEUR!"),
    'CLV.AOV("x",1)',
    VALUE,
  ),
  refused("error.zero", t("No orders: #DIV/0!", "Aucune commande\u00A0: #DIV/0!"), "CLV.AOV(1,0)", DIVISION),
  refused(
    "error.rate",
    t("Churn of 140 %: #VALUE!", "Attrition de 140\u00A0%\u00A0: #VALEUR!"),
    "CLV.LIFETIME(1.4)",
    VALUE,
  ),
  refused(
    "error.counts",
    t("More customers than there were: #VALUE!", "Plus de clients qu’il n’y en eut\u00A0: #VALEUR!"),
    "CLV.CHURN(100,200,50)",
    VALUE,
  ),
  refused(
    "error.period",
    t("An unknown period: #VALUE!", "Une période inconnue\u00A0: #VALEUR!"),
    'CLV.CONVERTCHURN(0.6,"decade","month")',
    VALUE,
  ),
  passed("error.passed", t("#N/A goes through", "#N/A passe"), "NA()", NOT_AVAILABLE),
  passed("error.division", t("#DIV/0! goes through", "#DIV/0! passe"), "1/0", DIVISION),
  refused(
    "error.large",
    t("Beyond all figures: #NUM!", "Au-delà des nombres\u00A0: #NOMBRE!"),
    "CLV.AOV(1E+308,1E-10)",
    NUMBER,
  ),
];

const BLANKS: readonly TestRow[] = [
  refused(
    "blank.both",
    t("Blank cells: #DIV/0! or #VALUE!", "Cellules vides\u00A0: #DIV/0! ou #VALEUR!"),
    "CLV.AOV(blank_1,blank_2)",
    // the desktop hands them over as 0, the web as nothing
    DIVISION,
    VALUE,
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
    SEVEN_DIGITS,
  ),
  refused(
    "later.error",
    t("A fit that cannot be: #N/A", "Un ajustement impossible\u00A0: #N/A"),
    "INDEX(CLV.BGNBD.FIT({0;0;0},{0;0;0},{10;20;30}),1,1)",
    NOT_AVAILABLE,
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
