import { figureSentence } from "../../../src/workbench/grid/entry/figureSentence";

test.each<[string, string]>([
  ["2.5", "« 2.5 » est un texte. Pour un nombre, écrivez 2,5."],
  ["1.234", "« 1.234 » est un texte. Pour un nombre, écrivez 1234 ou 1,234."],
  ["1,234.50", "« 1,234.50 » est un texte. Pour un nombre, écrivez 1234,5."],
  ["7.5 %", "« 7.5 % » est un texte. Pour un nombre, écrivez 7,5 %."],
  ["01/13/2024", "« 01/13/2024 » est un texte. Pour une date, écrivez 13/01/2024."],
])("in French, of %s", (text, sentence) => {
  expect(figureSentence(text, "fr")?.replace(/\u00a0/g, " ")).toBe(sentence);
});

test.each<[string, string]>([
  ["7,5", "“7,5” is a text. For a number, write 7.5."],
  ["1.234,50", "“1.234,50” is a text. For a number, write 1234.5."],
  ["31/12/2025", "“31/12/2025” is a text. For a date, write 12/31/2025."],
])("in English, of %s", (text, sentence) => {
  expect(figureSentence(text, "en")).toBe(sentence);
});

test.each(["bonjour", "2,5", "1.2.3", "A1", "", "12 rue"])("nothing of %j in French", (text) => {
  expect(figureSentence(text, "fr")).toBeUndefined();
});
