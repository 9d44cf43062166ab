import { continuedNames } from "../../../src/workbench/grid/entry/continuedNames";

test.each<[string[], number, boolean, string[]]>([
  [["janvier"], 3, false, ["février", "mars", "avril"]],
  [["Novembre", "Décembre"], 2, false, ["Janvier", "Février"]],
  [["janv.", "avr."], 3, false, ["juil.", "oct.", "janv."]],
  [["mars"], 2, true, ["janvier", "février"]],
  [["lundi", "mardi"], 2, false, ["mercredi", "jeudi"]],
  [["dim."], 1, false, ["lun."]],
  [["août", "juillet"], 2, false, ["juin", "mai"]],
])("in French, %j are followed by %i more, backwards %s", (texts, count, backwards, names) => {
  expect(continuedNames(texts, count, backwards, "fr")).toEqual(names);
});

test("in English too, and names of another language or of no series are copied", () => {
  expect(continuedNames(["Jan"], 2, false, "en")).toEqual(["Feb", "Mar"]);
  expect(continuedNames(["janvier"], 2, false, "en")).toBeUndefined();
  expect(continuedNames(["janvier", "mars", "avril"], 2, false, "fr")).toBeUndefined();
  expect(continuedNames(["revenue"], 2, false, "fr")).toBeUndefined();
});
