import { figure } from "../orderSheets/figures";
import { formula, input, t } from "../template/specs";
import type {
  Band,
  Block,
  CellSpec,
  ColumnId,
  SpilledPart,
  TableBlock,
  TableRow,
  Template,
} from "../template/Template";
import type { FormatId } from "../template/numberFormat";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { CHANCE_OF_GAIN } from "../vocabulary/modelRules";
import { retentionModels, RETENTION_MODELS, type RetentionModelId } from "../vocabulary/retentionModels";
import { agesAhead, contractPeriods } from "./subscriptionAges";
import type { SubscriptionTables } from "./SubscriptionTables";
import { ACTUAL } from "./words";

/** A row an age; what lies further is left to the functions. */
const MOST_AGES = 60;

const PARAMETERS = { sbg: ["alpha", "beta"], bdw: ["alpha", "beta", "c"] } as const satisfies Readonly<
  Record<RetentionModelId, readonly string[]>
>;
/** Rows of a fit: its keys, its parameters, log-likelihood and customers. */
const fitRows = (model: RetentionModelId): number => PARAMETERS[model].length + 3;

const [SBG, BDW] = [t("sBG", "sBG"), t("BdW", "BdW")];
const PERIODS = {
  month: t("month", "mois"),
  quarter: t("quarter", "trimestre"),
  year: t("year", "année"),
} as const satisfies Readonly<Record<SubscriptionTables["period"], Text>>;
const AXIS = {
  month: t("age in months", "âge en mois"),
  quarter: t("age in quarters", "âge en trimestres"),
  year: t("age in years", "âge en années"),
} as const satisfies Readonly<Record<SubscriptionTables["period"], Text>>;

/**
 * sBG and BdW side by side, of contracts that stand in the workbook: its formulas ask for them, so what changes there
 * changes here.
 */
export function subscriptionsSheet(tables: SubscriptionTables): Template {
  const { source } = tables;
  const ages = Math.min(tables.comparison.retention.length, MOST_AGES);
  return {
    id: "subscription_models",
    title: t("How long subscribers stay", "Combien de temps restent les abonnés"),
    description: t(
      "Two models of contracts that are renewed, fitted to cells of the workbook: who stays, and the time to come",
      "Deux modèles de contrats à renouveler, ajustés à des cellules du classeur\u00A0: qui reste, et le temps à venir",
    ),
    page: {
      widths: [1, 25, 10, 10, 10, 10, 10, 10, 1.6, 25, 11, 11],
      left: ["B", "C", "D", "E", "F", "G", "H"],
      right: ["J", "K", "L"],
      orientation: "portrait",
    },
    hint: t("Formulas follow the cells they ask for", "Les formules suivent les cellules interrogées"),
    subtitle: subtitleOf(tables),
    words: {
      pays: t(
        "One more parameter pays: BdW is taken, as chance alone would gain as much less often than the limit.",
        "Un paramètre de plus paie\u00A0: BdW est retenu, car le hasard seul gagnerait autant moins souvent que la limite.",
      ),
      spared: t(
        "One more parameter does not pay: sBG is taken, as chance alone would gain as much more often than the limit.",
        "Un paramètre de plus ne paie pas\u00A0: sBG est retenu, car le hasard seul gagnerait autant plus souvent que la limite.",
      ),
      only: t("Only one of the models fits these customers.", "Un seul des modèles convient à ces clients."),
    },
    sources: source.kind === "dates" ? { starts: source.starts, ends: source.ends } : survivorSources(source),
    bands: [
      headlines(ages, tables),
      { left: [aboutBlock(tables)], right: [modelsBlock()] },
      { full: [{ kind: "sentences", lines: [{ formula: SENTENCE }] }] },
      { full: [survivalChart(tables, ages)] },
      { left: [agesBlock(tables, ages)], right: [timeBlock(ages)] },
    ],
    beside: beside(tables, ages),
  };
}

const SENTENCE = 'IF(ISERROR(chance),"{only}",IF(chance<chance_limit,"{pays}","{spared}"))';
const chosen = (key: string): string => `IF(taken="BdW",bdw_${key},sbg_${key})`;

const survivorSources = ({
  survivors,
  ages,
}: Extract<SubscriptionTables["source"], { kind: "survivors" }>): Record<string, string> => ({
  survivors,
  ...Object.fromEntries(ages.map((cells, age) => [`age_${age}`, cells])),
});

const subtitleOf = ({ source, period }: SubscriptionTables): Text =>
  inEveryLanguage((locale) =>
    SUBTITLE[locale]
      .replace("{period}", PERIODS[period][locale])
      // addresses hold signs that a replacement would read
      .replace("{cells}", () => (source.kind === "dates" ? `${source.starts}, ${source.ends}` : source.survivors)),
  );

const SUBTITLE = t("{cells}, contracts of a {period}", "{cells}, contrats d’une durée\u00A0: {period}");

const headlines = (ages: number, { period }: SubscriptionTables): Band => ({
  full: [
    {
      kind: "figures",
      figures: [
        {
          column: "B",
          label: t("Time of a new customer (DEL)", "Temps d’un nouveau client (DEL)"),
          formula: chosen("del"),
          format: "twoDecimals",
          tone: "headline",
        },
        {
          column: "D",
          label: t(`Still there at age ${ages}`, `Encore là à l’âge ${ages}`),
          formula: `still_${ages}`,
          format: "shortRate",
          tone: "plain",
        },
        {
          column: "F",
          label: t(`Projected, age ${ages + agesAhead(period)}`, `Projection, âge ${ages + agesAhead(period)}`),
          formula: `IF(taken="BdW",bdw_still_${ages + agesAhead(period)},sbg_still_${ages + agesAhead(period)})`,
          format: "shortRate",
          tone: "plain",
        },
        {
          column: "J",
          label: t("Likelihood ratio", "Rapport de vraisemblance"),
          formula: "likelihood_ratio",
          format: "twoDecimals",
          tone: "plain",
        },
        { column: "K", label: t("By chance", "Par hasard"), formula: "chance", format: "rate", tone: "quiet" },
      ],
    },
  ],
});

function aboutBlock({ source, period }: SubscriptionTables): TableBlock {
  const rate =
    period === "year" ? "discount_rate_annual" : `CLV.CONVERTDISCOUNT(discount_rate_annual,"year","${period}")`;
  return {
    kind: "table",
    title: t("Contracts", "Contrats"),
    rows: [
      ...(source.kind === "dates"
        ? [{ label: t("Dates known until", "Dates connues jusqu’au"), cells: { D: input("until", "date") } }]
        : []),
      {
        label: t("A contract lasts a", "Durée d’un contrat"),
        cells: { D: figure(PERIODS[period], "text", undefined, { align: "right" }) },
      },
      { label: { term: "discount_rate_annual" }, cells: { D: input("discount_rate_annual", "rate") } },
      {
        label: { term: "discount_rate_period" },
        cells: { D: formula("discount_rate_period", rate, "rate") },
      },
      {
        label: t("Customers of the fit", "Clients de l’ajustement"),
        cells: { D: formula("customers_fitted", "IF(ISNUMBER(sbg_n),sbg_n,bdw_n)", "count") },
      },
      {
        label: t("Limit for chance", "Limite pour le hasard"),
        cells: { D: figure(CHANCE_OF_GAIN, "wholeRate", "chance_limit") },
      },
      {
        label: t("Model taken", "Modèle retenu"),
        kind: "total",
        cells: {
          D: formula(
            "taken",
            'IF(ISERROR(chance),IF(ISERROR(sbg_likelihood),"BdW","sBG"),IF(chance<chance_limit,"BdW","sBG"))',
            "text",
            { align: "right" },
          ),
        },
      },
    ],
  };
}

function modelsBlock(): TableBlock {
  const row = (label: Text, sbg: CellSpec | undefined, bdw: CellSpec, kind?: "total"): TableRow => ({
    label,
    ...(kind ? { kind } : {}),
    cells: { ...(sbg ? { K: sbg } : {}), L: bdw },
  });
  // a fit that fails fills its first cell only, with its error
  const found = (model: RetentionModelId, part: string, format: FormatId, key: string): CellSpec =>
    formula(`${model}_${key}`, `IF(ISNUMBER(${model}_${part}),${model}_${part},${model}_first)`, format);
  const both = (label: Text, part: string, format: FormatId, key: string): TableRow =>
    row(label, found("sbg", part, format, key), found("bdw", part, format, key));
  const leaving = (model: RetentionModelId): CellSpec => ({
    formula: `${model}_alpha_here/(${model}_alpha_here+${model}_beta_here)`,
    format: "shortRate",
  });
  const criterion = (model: RetentionModelId): CellSpec => ({
    formula: `${2 * PARAMETERS[model].length}-2*${model}_likelihood`,
    format: "oneDecimal",
  });
  return {
    kind: "table",
    title: t("Models side by side", "Modèles côte à côte"),
    heads: { K: SBG, L: BDW },
    rows: [
      both(t("alpha", "alpha"), "alpha_is", "fourDecimals", "alpha_here"),
      both(t("beta", "beta"), "beta_is", "fourDecimals", "beta_here"),
      row(t("c, power of the age", "c, puissance de l’âge"), undefined, found("bdw", "c_is", "fourDecimals", "c_here")),
      row(t("Leave at the first renewal", "Partent à la 1re échéance"), leaving("sbg"), leaving("bdw")),
      both(t("Log-likelihood", "Log-vraisemblance"), "ll", "twoDecimals", "likelihood"),
      row(t("AIC", "AIC"), criterion("sbg"), criterion("bdw")),
      row(
        t("Likelihood ratio", "Rapport de vraisemblance"),
        undefined,
        formula("likelihood_ratio", "MAX(0,2*(bdw_likelihood-sbg_likelihood))", "twoDecimals"),
      ),
      row(
        t("Such a gain by chance", "Un tel gain par hasard"),
        undefined,
        formula("chance", "CHISQ.DIST.RT(likelihood_ratio,1)", "rate"),
        "total",
      ),
    ],
  };
}

function survivalChart({ period }: SubscriptionTables, ages: number): Block {
  const last = ages + agesAhead(period);
  return {
    kind: "chart",
    chart: "columns",
    title: t("Still there at each age", "Encore là à chaque âge"),
    description: t(
      "Lines: the share of customers still there at each age, actual and by both models; behind them the ages that are projected",
      "Courbes\u00A0: la part des clients encore là à chaque âge, réelle et selon les deux modèles\u00A0; derrière, les âges en projection",
    ),
    rows: 16,
    categories: ["age_is_0", `age_is_${last}`],
    categoryTitle: AXIS[period],
    axis: "wholeRate",
    bounds: { min: 0, max: 1 },
    gap: 0,
    series: [
      { name: t("projected", "projection"), cells: ["ahead_0", `ahead_${last}`], tone: "shade" },
      { name: ACTUAL, cells: ["still_0", `still_${last}`], tone: "ink", line: "solid" },
      { name: SBG, cells: ["sbg_still_0", `sbg_still_${last}`], tone: "middle", line: "dashed" },
      { name: BDW, cells: ["bdw_still_0", `bdw_still_${last}`], tone: "strong", line: "solid" },
    ],
  };
}

/** Who stays at each age, and who is still there; from the last age that is over on the models alone. */
function agesBlock({ period }: SubscriptionTables, ages: number): TableBlock {
  return {
    kind: "table",
    title: t("Age by age", "Âge par âge"),
    headsBelow: true,
    heads: {
      B: AXIS[period],
      C: t("stay", "restent"),
      D: SBG,
      E: BDW,
      F: t("still there", "encore là"),
      G: SBG,
      H: BDW,
    },
    rows: Array.from({ length: ages + agesAhead(period) + 1 }, (_, age): TableRow => {
      const isOver = age <= ages;
      const by = (model: RetentionModelId, of: string): string =>
        `CLV.${model.toUpperCase()}.${of}(${model}_fit,age_is_${age})`;
      return {
        cells: {
          B: figure(age, "count", `age_is_${age}`, { align: "left" }),
          ...(age > 0
            ? {
                ...(isOver
                  ? {
                      C: formula(
                        `stay_${age}`,
                        `SUM(age_${age})/SUMPRODUCT((age_${age}<>"")*1,age_${age - 1})`,
                        "shortRate",
                      ),
                    }
                  : {}),
                D: { formula: by("sbg", "RETENTION"), format: "shortRate" as const },
                E: { formula: by("bdw", "RETENTION"), format: "shortRate" as const },
              }
            : {}),
          F:
            age === 0
              ? figure(1, "shortRate", "still_0")
              : isOver
                ? formula(`still_${age}`, `still_${age - 1}*stay_${age}`, "shortRate")
                : figure(undefined, "shortRate", `still_${age}`),
          G: formula(`sbg_still_${age}`, by("sbg", "SURVIVAL"), "shortRate"),
          H: formula(`bdw_still_${age}`, by("bdw", "SURVIVAL"), "shortRate"),
        },
      };
    }),
  };
}

/** The time to come, of a new customer and of those who are there already. */
function timeBlock(ages: number): TableBlock {
  const by = (model: RetentionModelId, of: string, more = ""): string =>
    `CLV.${model.toUpperCase()}.${of}(${model}_fit,discount_rate_period${more})`;
  return {
    kind: "table",
    title: t("Time to come", "Temps à venir"),
    heads: { K: SBG, L: BDW },
    rows: [
      {
        label: t("New customer (DEL)", "Nouveau client (DEL)"),
        cells: {
          K: formula("sbg_del", by("sbg", "DEL"), "twoDecimals"),
          L: formula("bdw_del", by("bdw", "DEL"), "twoDecimals"),
        },
      },
      ...contractPeriods(ages).map((contract): TableRow => ({
        label: t(`In contract ${contract} (DERL)`, `Contrat ${contract} (DERL)`),
        cells: {
          K: { formula: by("sbg", "DERL", `,${contract}`), format: "twoDecimals" },
          L: { formula: by("bdw", "DERL", `,${contract}`), format: "twoDecimals" },
        },
      })),
    ],
    foot: t("in periods of a contract, each discounted", "en durées de contrat, actualisées"),
  };
}

/** Fits, and survivors where they are counted here: formulas that fill more cells than their own. */
function beside(tables: SubscriptionTables, ages: number): NonNullable<Template["beside"]> {
  const { source, period } = tables;
  const counted = source.kind === "dates" ? `CLV.SURVIVORS(starts,ends,until,"${period}")` : "survivors";
  const columns = ["N", "O", "P"] as const satisfies ColumnId[];
  const blocks = [...RETENTION_MODELS.map((model) => fitBlock(model, counted)), aheadBlock(tables, ages)];
  const wide = source.kind === "dates" ? ageCount(tables) + 1 : 0;
  return {
    widths: [3, 16, ...Array.from({ length: Math.max(2, wide - 1) }, () => 11)],
    columns,
    blocks: source.kind === "dates" ? [...blocks, triangleBlock(tables, source.rows, counted)] : blocks,
  };
}

/** As many ages as CLV.SURVIVORS has columns for, over or not. */
const ageCount = ({ source }: SubscriptionTables): number => (source.kind === "dates" ? source.rows : 0);

function fitBlock(model: RetentionModelId, survivors: string): TableBlock {
  const rows = fitRows(model);
  const one = (row: number, format: FormatId): SpilledPart => ({ row, column: 1, rows: 1, columns: 1, format });
  const named = PARAMETERS[model].map((name, i) => [`${model}_${name}_is`, one(i + 1, "fourDecimals")] as const);
  const count = named.length;
  return {
    kind: "table",
    title: t(`Fit of ${retentionModels[model]}`, `Ajustement de ${retentionModels[model]}`),
    rows: reserved(rows, {
      formula: `CLV.${model.toUpperCase()}.FIT(${survivors})`,
      format: "text",
      align: "left",
      spills: {
        rows,
        columns: 3,
        parts: {
          [`${model}_fit`]: { row: 0, column: 0, rows, columns: 3 },
          [`${model}_first`]: { row: 0, column: 0, rows: 1, columns: 1 },
          ...Object.fromEntries(named),
          [`${model}_ll`]: one(count + 1, "twoDecimals"),
          [`${model}_n`]: one(count + 2, "count"),
          [`${model}_errors`]: { row: 1, column: 2, rows: count, columns: 1, format: "fourDecimals" },
        },
      },
    }),
  };
}

/** What shades the chart behind the ages that are projected. */
const aheadBlock = ({ period }: SubscriptionTables, ages: number): TableBlock => ({
  kind: "table",
  title: AXIS[period],
  heads: { O: t("projected", "projection") },
  rows: Array.from({ length: ages + agesAhead(period) + 1 }, (_, age): TableRow => ({
    label: { value: age, format: "count" },
    cells: { O: figure(age > ages ? 1 : 0, "count", `ahead_${age}`, { quiet: true }) },
  })),
});

function triangleBlock(tables: SubscriptionTables, cohorts: number, counted: string): TableBlock {
  const ages = ageCount(tables);
  return {
    kind: "table",
    title: t("Survivors", "Survivants"),
    rows: reserved(cohorts + 1, {
      formula: counted,
      format: "text",
      align: "left",
      spills: {
        rows: cohorts + 1,
        columns: ages + 1,
        parts: {
          cohort_starts: { row: 1, column: 0, rows: cohorts, columns: 1, format: "date" },
          ...Object.fromEntries(
            Array.from({ length: ages }, (_, age) => [
              `age_${age}`,
              { row: 1, column: age + 1, rows: cohorts, columns: 1 },
            ]),
          ),
        },
      },
    }),
  };
}

/** Room for what a formula in the first cell fills. */
const reserved = (rows: number, filling: CellSpec): TableRow[] =>
  Array.from({ length: rows }, (_, i): TableRow => ({ kind: "bare", cells: i === 0 ? { N: filling } : {} }));
