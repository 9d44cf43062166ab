import { execFileSync } from "node:child_process";

/** What somebody might write one day, where it must not stand, and the rule that refuses it. */
const PLANTED: readonly [file: string, code: string, rule: string][] = [
  [
    "src/core/divide.ts",
    "export const a = (): Promise<Response> => fetch('https://example.com');",
    "no-restricted-globals",
  ],
  ["src/core/metrics/marginRate.ts", "export const a = (): number => performance.now();", "no-restricted-globals"],
  ["src/core/check.ts", "export const a = (): string => document.title;", "no-restricted-globals"],
  ["src/core/check.ts", "export const a = (): number => Math.random();", "no-restricted-properties"],
  ["src/core/check.ts", "export const a = (): number => Date.now();", "no-restricted-properties"],
  ["src/core/check.ts", "export const a = (): Date => new Date();", "no-restricted-syntax"],
  ["src/core/check.ts", "export const a = (): number => globalThis.performance.now();", "no-restricted-syntax"],
  ["src/vocabulary/periods.ts", "export const a = (): string => navigator.language;", "no-restricted-globals"],
  ["src/vocabulary/periods.ts", "export const a = (): Date => new Date();", "no-restricted-syntax"],
  [
    "src/functions/lift.ts",
    "export const a = (): void => { setTimeout(() => undefined, 1); };",
    "no-restricted-globals",
  ],
  [
    "src/functions/lift.ts",
    "export const a = (): string | null => localStorage.getItem('a');",
    "no-restricted-globals",
  ],
  ["src/template/layout.ts", "export const a = (): void => { window.alert('a'); };", "no-restricted-globals"],
  ["src/explain/evaluate.ts", "export const a = (): void => { console.log('a'); };", "no-restricted-globals"],
  [
    "src/taskpane/host.ts",
    "export const a = (): Promise<void> => Excel.run(() => Promise.resolve());",
    "no-restricted-syntax",
  ],
  [
    "src/taskpane/Pane.tsx",
    "export const a = (): Promise<void> => Excel.run(() => Promise.resolve());",
    "no-restricted-syntax",
  ],
  ["src/taskpane/Pane.tsx", "export const a = (): void => { console.log('a'); };", "no-restricted-globals"],
  [
    "src/core/check.ts",
    "import { sentences as again } from '../vocabulary/errors';\nexport const a = again;\nimport type { Domain } from '../vocabulary/errors';\nexport type B = Domain;",
    "no-duplicate-imports",
  ],
];

/** Lints each text as if it stood in its file: in a process of its own, as the rules are modules of the language. */
const LINT = `
  const { ESLint } = require("eslint");
  const planted = JSON.parse(process.argv[1]);
  const eslint = new ESLint();
  (async () => {
    const found = [];
    for (const [filePath, code] of planted) {
      const [{ messages }] = await eslint.lintText(code, { filePath });
      found.push(messages.map(({ ruleId }) => ruleId));
    }
    process.stdout.write(JSON.stringify(found));
  })();`;

test("what must not be asked for where figures are made is refused by lint", () => {
  const found = JSON.parse(
    execFileSync(process.execPath, ["-e", LINT, JSON.stringify(PLANTED)], { encoding: "utf8", maxBuffer: 1e8 }),
  ) as string[][];
  expect(PLANTED.filter(([, , rule], i) => !found[i]!.includes(rule)).map(([file, code]) => [file, code])).toEqual([]);
});
