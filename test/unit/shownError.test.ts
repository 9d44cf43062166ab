import { shownError } from "../../src/formula/shownError";

test.each([
  ["#VALUE!", "#NOM?", "#VALEUR!"],
  ["#NAME?", "#NOM?", "#NOM?"],
  ["#DIV/0!", "#NOM?", "#DIV/0!"],
  ["#VALUE!", "#NAME?", "#VALUE!"],
  ["#VALUE!", "#¿NOMBRE?", "#VALUE!"],
])("%s where #NAME? is shown as %s is shown as %s", (code, nameError, shown) => {
  expect(shownError(code, nameError)).toBe(shown);
});
