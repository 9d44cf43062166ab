import { cohortMeasureOf, cohortMeasures } from "../../../src/vocabulary/cohortMeasures";
import { LOCALES } from "../../../src/vocabulary/locale";
import { rfmSegments } from "../../../src/vocabulary/rfmSegments";

test.each([
  ["retention", "retention"],
  ["Taux de rétention", "retention"],
  ["CA", "revenue"],
  ["chiffre d'affaires", "revenue"],
  ["chiffre d’affaires cumulé par client", "cumulative_revenue"],
  ["cumulative_margin", "cumulative_margin"],
  ["Marge cumulée", "cumulative_margin"],
  ["CLIENTS", "customers"],
  ["churn", undefined],
  ["x".repeat(100), undefined],
])("%s is the measure %s", (word, measure) => {
  expect(cohortMeasureOf(word)).toBe(measure);
});

test("no two measures, and no two segments, are called alike", () => {
  for (const locale of LOCALES) {
    for (const labels of [Object.values(cohortMeasures).map(({ label }) => label), Object.values(rfmSegments)])
      expect(new Set(labels.map((label) => label[locale])).size).toBe(labels.length);
  }
});
