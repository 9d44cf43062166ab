import { t } from "../template/specs";
import type { TableBlock, TableRow } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { LOCALES, type Text } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import { currencyOf } from "./currencyOf";
import type { CopyRow } from "./RolledUp";
import { cutoffOf, labelOf, said } from "./said";

/** More than these are not named one by one. */
const MOST_NAMED = 4;

/** Copies can only be added where they were filled in by the same rules: what is one in all of them, and what is not. */
export function rulesBlock(rows: readonly CopyRow[], rates: string): TableBlock {
  return {
    kind: "table",
    title: t("Rules of the copies", "Règles des exemplaires"),
    rows: [
      ruleRow(
        labelOf("currency"),
        groupsOf(rows, ({ copy }) => same(currencyOf(copy))),
        { formula: `IF(${rates},"OK","{look}")` },
      ),
      ...RULES.map((id) =>
        ruleRow(
          labelOf(id),
          groupsOf(rows, ({ copy }) => said(copy, id)),
        ),
      ),
      ruleRow(
        labelOf("data_cutoff"),
        groupsOf(rows, ({ copy }) => daySaidOf(cutoffOf(copy))),
      ),
      ruleRow(
        t("Each business and period", "Chaque entité et période"),
        groupsOf(rows, (row) => (isTwice(row, rows) ? TWICE : ONCE)),
        { is: !rows.some((row) => isTwice(row, rows)) },
      ),
      ruleRow(
        labelOf("acquisition_cost"),
        groupsOf(rows, ({ figures: { cac } }) => (cac === undefined ? MISSING : GIVEN)),
        { is: rows.every(({ figures: { cac } }) => cac !== undefined) },
      ),
      ruleRow(
        labelOf("churn_rate"),
        groupsOf(rows, ({ figures: { lost } }) => (lost === undefined ? TYPED : COUNTED)),
        { is: rows.every(({ figures: { lost } }) => lost !== undefined) },
      ),
    ],
  };
}

const RULES = ["vat", "margin_kind", "churn_rule", "period_covered", "round_steps"] as const satisfies TermId[];

const ONCE = t("once", "une fois");
const TWICE = t("more than once", "plusieurs fois");
const GIVEN = t("given", "saisi");
const MISSING = t("missing, not in the CAC", "absent, hors CAC");
const COUNTED = t("from counts", "selon les effectifs");
const TYPED = t("typed, not in the churn of all", "saisi, hors attrition d’ensemble");
const NOT_SAID = t("not said", "non précisé");

const same = (text: string): Text => inEveryLanguage(() => text);
const daySaidOf = (day: number | undefined): Text =>
  day === undefined ? same("") : inEveryLanguage((locale) => daySaid(day, locale));

/** Of several copies of one business for one time, each is suspected. */
export const isTwice = ({ copy }: CopyRow, rows: readonly CopyRow[]): boolean =>
  said(copy, "entity").en !== "" &&
  rows.some(
    (other) =>
      other.copy !== copy &&
      (["entity", "period_covered"] as const).every((id) => said(other.copy, id).en === said(copy, id).en),
  );

interface Group {
  text: Text;
  count: number;
}

function groupsOf(rows: readonly CopyRow[], of: (row: CopyRow) => Text): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const found = of(row);
    const text = LOCALES.every((locale) => found[locale] === "") ? NOT_SAID : found;
    const key = text.en.toLowerCase();
    groups.set(key, { text, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

function ruleRow(label: Text, groups: readonly Group[], answer: { is?: boolean; formula?: string } = {}): TableRow {
  const { is = groups.length <= 1, formula = is ? '"OK"' : '"{look}"' } = answer;
  return {
    label,
    cells: {
      C: { formula, format: "text", check: "row" },
      D: { note: groupsSaid(groups) },
    },
  };
}

const groupsSaid = (groups: readonly Group[]): Text =>
  inEveryLanguage((locale) => {
    const [only] = groups;
    if (!only) return "–";
    if (groups.length === 1) return only.text[locale];
    const named = groups.slice(0, MOST_NAMED).map(({ text, count }) => `${text[locale]} (${String(count)})`);
    const more = groups.slice(MOST_NAMED).reduce((sum, { count }) => sum + count, 0);
    return [...named, ...(more > 0 ? [OTHERS[locale].replace("{count}", String(more))] : [])].join(", ");
  });
const OTHERS = t("others ({count})", "autres ({count})");
