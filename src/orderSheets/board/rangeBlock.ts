import { leverSides } from "../../template/leverSides";
import { formula, t } from "../../template/specs";
import { valueOfLevers } from "../../template/valueOfLevers";
import type { TableBlock, TableRow } from "../../template/Template";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import { isShareLever, LEVERS, type LeverId } from "../../vocabulary/levers";
import type { Locale, Text } from "../../vocabulary/locale";
import { percentSaid } from "../../vocabulary/percentSaid";
import { REALISTIC } from "../../vocabulary/rules";
import { term } from "../../vocabulary/terms";
import { BOARD_LEVERS, leverCell } from "./changeBlock";
import type { BoardYear } from "./boardYear";
import { given, without } from "../../template/given";

const POINT = 0.01;

/** "5%", "5 %". */
export const shareSaid = (locale: Locale): string => percentSaid(REALISTIC.share, locale);
/** How far a rate is moved, in points. */
export const POINTS = REALISTIC.points * 100;

/** How low and how high the value may be, when every lever is moved by what a business can bring about within a year. */
export function rangeBlock(now: BoardYear): TableBlock {
  const { key } = now;
  const levers = LEVERS.map((id) => leverCell(now, id));
  return {
    kind: "table",
    title: t("Range of the value", "Fourchette de la valeur"),
    heads: { I: t("low", "bas"), J: t("high", "haut") },
    rows: [
      ...LEVERS.map((id): TableRow => {
        const cell = leverCell(now, id);
        const [low, high] = leverSides(id, cell);
        const { format } = BOARD_LEVERS[id];
        return {
          label: leverMoved(id),
          cells: {
            I: formula(`low_${id}`, given([cell], low), format, { align: "right" }),
            J: formula(`high_${id}`, given([cell], high), format, { align: "right" }),
          },
        };
      }),
      {
        label: term("clv").label,
        kind: "total",
        cells: { I: valueAt("low"), J: valueAt("high") },
      },
      {
        label: t("One point of churn is worth", "Un point d’attrition vaut"),
        cells: {
          J: formula(
            "point",
            `IF(${without(levers)},"–",IF(${key("churn")}<=${POINT},"–",IFERROR(${valueOfLevers((id) =>
              id === "churn_rate" ? `${key("churn")}-${POINT}` : leverCell(now, id),
            )}-${key("clv")},"–")))`,
            "money",
            { align: "right" },
          ),
        },
      },
      {
        label: t("for all customers at the end", "pour tous les clients à la fin"),
        cells: {
          J: now.bridge.once
            ? formula("point_all", given(["point", key("closing")], `point*${key("closing")}`), "wholeMoney", {
                align: "right",
              })
            : { value: "–", format: "text" },
        },
      },
    ],
  };
}

const valueAt = (side: "low" | "high"): ReturnType<typeof formula> => {
  const cell = (id: LeverId): string => `${side}_${id}`;
  return formula(`${side}_value`, given(LEVERS.map(cell), valueOfLevers(cell)), "money", { align: "right" });
};

const leverMoved = (id: LeverId): Text =>
  inEveryLanguage((locale) =>
    (isShareLever(id) ? BY_SHARE : BY_POINTS)[locale]
      .replace("{lever}", term(id).label[locale])
      .replace("{share}", shareSaid(locale))
      .replace("{points}", String(POINTS)),
  );
const BY_SHARE = t("{lever} ± {share}", "{lever} ± {share}");
const BY_POINTS = t("{lever} ± {points} pt", "{lever} ± {points} pt");

const ALONE = `alone_${LEVERS[0]}:alone_${LEVERS.at(-1)!}`;
/** Which of the words stands for the lever that moves the value most. */
export const bestLever = (words: readonly string[]): string =>
  `CHOOSE(MATCH(best_alone,${ALONE},0),${words.map((word) => `"{${word}}"`).join(",")})`;

/** By how much each lever alone moves the value when it is moved to its better side. */
export function effectsTable(now: BoardYear): TableBlock {
  const { key } = now;
  return {
    kind: "table",
    title: t("One lever alone, the better side", "Un seul levier, du bon côté"),
    heads: { M: t("effect", "effet") },
    rows: [
      ...LEVERS.map((id): TableRow => {
        const cell = (one: LeverId): string => (one === id ? `high_${one}` : leverCell(now, one));
        return {
          label: term(id).label,
          cells: {
            M: formula(`alone_${id}`, given(LEVERS.map(cell), `${valueOfLevers(cell)}-${key("clv")}`), "signedMoney", {
              align: "right",
            }),
          },
        };
      }),
      {
        label: t("The most", "Le plus"),
        kind: "sum",
        cells: {
          M: formula("best_alone", `IF(COUNT(${ALONE})=0,"–",MAX(${ALONE}))`, "signedMoney", { align: "right" }),
        },
      },
    ],
  };
}
