import { serialOf } from "../../src/vocabulary/calendar";
import { dayFigures } from "../../src/vocabulary/dayFigures";

test("a day as cells of a worksheet show it", () => {
  const day = serialOf([2025, 3, 1]);
  expect([dayFigures(day, "en"), dayFigures(day, "fr")]).toEqual(["1 Mar 2025", "01/03/2025"]);
  expect(dayFigures(serialOf([2024, 12, 31]), "en")).toBe("31 Dec 2024");
});
