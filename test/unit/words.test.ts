import fs from "node:fs";
import { campaignProblems } from "../../src/vocabulary/campaignProblems";
import { campaigns } from "../../src/vocabulary/campaigns";
import { checks, type Check } from "../../src/vocabulary/checks";
import { groups } from "../../src/vocabulary/groups";
import type { Text } from "../../src/vocabulary/locale";
import { sentences } from "../../src/vocabulary/errors";
import { modelSentences } from "../../src/vocabulary/modelErrors";
import { teamProblems, wanted } from "../../src/vocabulary/teamProblems";
import type { Term } from "../../src/vocabulary/Term";
import { terms } from "../../src/vocabulary/terms";
import { units } from "../../src/vocabulary/units";
import { readCatalogue } from "../support/catalogue";
import { everyText } from "../support/everyText";

const errors: Record<string, Text> = {
  mustBe: sentences.mustBe("churn_rate", "1,2"),
  mustBePeriod: sentences.mustBe("from_period", "x"),
  blank: sentences.blank("periods"),
  dataType: sentences.dataType("aov"),
  ambiguous: sentences.ambiguous("revenue", "1,234", [1234, 1.234]),
  ambiguousDay: sentences.ambiguousDay("data_cutoff", "01/04/2024", [45_383, 45_295]),
  noDay: sentences.noDay("data_cutoff", 0),
  asLong: sentences.asLong("revenue", 1, "orders", 2),
  atMost: sentences.atMost("a", "b", 1, 2),
  atLeast: sentences.atLeast("a", "b", 2, 1),
  oneCell: sentences.oneCell("aov", 2, 2),
  fourCells: sentences.fourCells("changes", 2, 2),
  shape: sentences.shape("aov", 2, 2, [3, 3]),
  tooManyCells: sentences.tooManyCells(2, 1),
  zeroDivisor: sentences.zeroDivisor("orders"),
  endless: sentences.endless(),
  neverPaidBack: sentences.neverPaidBack(2, 1),
  afterChange: sentences.afterChange("churn_rate", 1.2),
  overflow: sentences.overflow(),
  recencyOfNothing: modelSentences.recencyOfNothing(1.5),
  nobodyBoughtAgain: modelSentences.nobodyBoughtAgain(),
  nobodyLeaves: modelSentences.nobodyLeaves("BGNBD", "BGCNBD"),
  nobodyLeavesInRhythm: modelSentences.nobodyLeavesInRhythm("BGCNBD"),
  allAlike: modelSentences.allAlike("BGNBD"),
  noPeak: modelSentences.noPeak("BGNBD"),
  nobodyLeft: modelSentences.nobodyLeft(),
  steadyRetention: modelSentences.steadyRetention(),
  alikeInLeaving: modelSentences.alikeInLeaving(),
  nobodyLeavesAtAll: modelSentences.nobodyLeavesAtAll("BG/BB"),
  fewAges: modelSentences.fewAges(2, 1),
  fewOpportunities: modelSentences.fewOpportunities(3, 1),
  survivorsRise: modelSentences.survivorsRise(1, 2, 3, 4),
  survivorsTable: modelSentences.survivorsTable(2, 2),
  survivorsGap: modelSentences.survivorsGap(1),
};

const { empty, missing, unknownField, twice, noCellText, noSuchDay, currencyChosen, labels, gone, moved, belowTable } =
  teamProblems;
const teamTexts: Record<string, Text> = {
  empty,
  missing,
  unknownField,
  twice,
  noCellText,
  noSuchDay,
  currencyChosen,
  labels,
  gone,
  moved,
  belowTable,
  tooLarge: teamProblems.tooLarge(1024),
  notJson: teamProblems.notJson(1, 2),
  notTeam: teamProblems.notTeam("urn"),
  newer: teamProblems.newer(2),
  mustBe: teamProblems.mustBe(wanted.numberOrBlank({ en: "a number", fr: "un nombre" }), null),
  tooLong: teamProblems.tooLong(1, 2),
  unknownTemplate: teamProblems.unknownTemplate("x", ["a", "b"]),
  unknownInput: teamProblems.unknownInput({ en: "A", fr: "A" }),
  unknownLabel: teamProblems.unknownLabel({ en: "A", fr: "A" }),
  tooManyRows: teamProblems.tooManyRows(500),
  errorInCell: teamProblems.errorInCell("#N/A"),
  oneOf: wanted.oneOf(["a", "b"]),
  day: wanted.day,
  object: wanted.object,
  text: wanted.text,
};

const named = (prefix: string, table: Readonly<Record<string, Text>>): [string, Text][] =>
  Object.entries(table).map(([key, text]) => [`${prefix}.${key}`, text]);
const termTexts = Object.entries(terms as Record<string, Term>).flatMap(([id, { label, measure, help }]) =>
  named(id, { label, measure, help }),
);
const checkTexts = Object.entries(checks as Record<string, Check>).flatMap(([id, { label, question, advice }]) =>
  named(`check ${id}`, { label, question, advice }),
);
const campaignTexts = [
  ...campaigns.flatMap(({ id, title, text }) => named(`campaign ${id}`, { title, text })),
  ...named("campaign", {
    reached: campaignProblems.reached(-1.5),
    cost: campaignProblems.cost(NaN),
    worthNothing: campaignProblems.worthNothing(),
    moreThanReached: campaignProblems.moreThanReached(3, 2),
    aboveWholeMargin: campaignProblems.aboveWholeMargin(),
  }),
];
const entries = readCatalogue();
const catalogueTexts = entries.map(({ id, sentence }): [string, Text] => [id, sentence]);
const meanings = entries.map(({ id, means }): [string, Text] => [`${id} means`, means]);

const all: [string, Text][] = [
  ...everyText.map(([key, text]): [string, Text] => [`ui.${key}`, text]),
  ...named("team", teamTexts),
  ...named("group", groups),
  ...named("unit", units),
  ...named("error", errors),
  ...termTexts,
  ...checkTexts,
  ...campaignTexts,
  ...catalogueTexts,
  ...meanings,
];

test.each(all)("%s is said in both languages", (_, { en, fr }) => {
  expect(en.trim()).not.toBe("");
  expect(fr.trim()).not.toBe("");
});

test.each(all)("%s: French signs keep their no-break space", (_, { fr }) => {
  // "3:1", "=CLV." and times such as 10:30 are no punctuation
  expect(fr.match(/[^\u00A0](?:[?!;»%]|:(?!\d))|«[^\u00A0]/)).toBeNull();
  // and no straight apostrophe
  expect(fr).not.toContain("'");
});

test.each(all)("%s: English signs stand without a space", (_, { en }) => {
  expect(en.match(/[\s\u00A0][?!;:%]/)).toBeNull();
});

test.each(catalogueTexts)("%s begins with its name, which the closed row shows", (_, { en, fr }) => {
  expect(en).toMatch(/^\S.{2,50}?: \S/);
  expect(fr).toMatch(/^\S.{2,60}?\u00A0: \S/);
});

test("no two sentences of the pane have one key", () => {
  const keys = fs
    .readdirSync("src/vocabulary/ui")
    .flatMap((file) =>
      [...fs.readFileSync(`src/vocabulary/ui/${file}`, "utf8").matchAll(/^ {2}(\w+): /gm)].map(([, key]) => key),
    );
  // one like that would be found in every object
  expect(keys.filter((key) => key! in {})).toEqual([]);
  expect(keys.sort()).toEqual(everyText.map(([key]) => key).sort());
  expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
});
