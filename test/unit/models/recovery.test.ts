import { errorsAway, recoveries } from "../../support/recoveries";

// of six seeds: the chance that a right parameter is more than three standard errors away is 0.3 %, more than one 32 %
test.each(Object.entries(recoveries))(
  "%s finds the parameters that customers were made with",
  (_, { parameters, fit }) => {
    const away = Array.from({ length: 6 }, (__, seed) => errorsAway(fit(seed + 1, 4000), parameters)).flat();
    expect(Math.max(...away)).toBeLessThan(4);
    const near = away.filter((errors) => errors < 1).length / away.length;
    expect(near).toBeGreaterThan(0.4);
    expect(near).toBeLessThan(0.95);
  },
);
