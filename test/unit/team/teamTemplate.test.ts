import { execFileSync } from "node:child_process";
import fs from "node:fs";
import fc from "fast-check";
import { inputsOf } from "../../../src/template/inputsOf";
import { labelsOf } from "../../../src/template/labelsOf";
import { segments } from "../../../src/template/segments";
import { readTeamTemplate } from "../../../src/template/team/readTeamTemplate";
import { teamPlan } from "../../../src/template/team/teamPlan";
import { teamSchema } from "../../../src/template/team/teamSchema";
import { LONGEST_TEXT } from "../../../src/template/textProblem";
import { LONGEST_NAME, TEAM_SCHEMA, type TeamTemplate } from "../../../src/template/team/TeamTemplate";
import { teamText } from "../../../src/template/team/teamText";
import { templates } from "../../../src/template/templates";
import type { Template } from "../../../src/template/Template";
import { tracking } from "../../../src/template/tracking";
import { withRows } from "../../../src/template/withRows";
import { anyTeam } from "../../support/anyTeam";
import { compileSchema } from "../../support/jsonSchema";

const sample: TeamTemplate = {
  name: "Retail, standard",
  template: "lifetimeValue",
  language: "en",
  currency: "EUR",
  formulas: "clv",
  values: { entity: "Company A", revenue: 1_000_000, data_cutoff: "2025-12-31", vat: "excl. VAT", opening_stock: "" },
  labels: { revenue: "Net sales" },
};
const parsed = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const fileWith = (changes: Record<string, unknown>): string =>
  JSON.stringify({ ...parsed(teamText(sample)), ...changes });

describe("a team template", () => {
  test("comes out of its file as it went in, whatever its answers and words are; its schema agrees", () => {
    const isValid = compileSchema(teamSchema());
    fc.assert(
      fc.property(anyTeam, (team) => {
        expect(readTeamTemplate(teamText(team))).toEqual({ team });
        expect(isValid(parsed(teamText(team))) || isValid.errors).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("is written the same every time, and named fields come first", () => {
    expect(teamText(sample)).toBe(teamText({ ...sample }));
    expect(Object.keys(parsed(teamText(sample)))).toEqual([
      "$schema",
      "version",
      "name",
      "template",
      "language",
      "currency",
      "formulas",
      "values",
      "labels",
    ]);
  });

  test("needs neither values nor labels, and may begin with a byte order mark", () => {
    expect(readTeamTemplate(`\uFEFF${fileWith({ values: undefined, labels: undefined })}`)).toEqual({
      team: { ...sample, values: {}, labels: {} },
    });
  });
});

describe("what an organisation says of its template", () => {
  const own = { id: "shops-standard", release: 2, lock: true };
  const isValid = compileSchema(teamSchema());

  test("comes out of its file as it went in; a lock that is off is none", () => {
    const team = { ...sample, ...own } as TeamTemplate;
    expect(readTeamTemplate(teamText(team))).toEqual({ team });
    expect(readTeamTemplate(fileWith({ ...own, lock: false }))).toEqual({
      team: { ...sample, id: own.id, release: own.release },
    });
    expect(isValid(parsed(teamText(team)))).toBe(true);
  });

  test.each<[object, string[]]>([
    [{ id: "shops" }, ["/release"]],
    [{ release: 1 }, ["/id"]],
    [{ ...own, id: "Shops" }, ["/id"]],
    [{ ...own, id: "../x" }, ["/id"]],
    [{ ...own, id: "a".repeat(51) }, ["/id"]],
    [{ ...own, id: 7, release: "2" }, ["/id", "/release"]],
    [{ ...own, release: 0 }, ["/release"]],
    [{ ...own, release: 1.5 }, ["/release"]],
    [{ ...own, release: 1_000_001 }, ["/release"]],
    [{ lock: "yes" }, ["/lock"]],
    [{ lock: 1 }, ["/lock"]],
  ])("%j is refused, by the schema as well", (changes, places) => {
    const text = fileWith(changes as Record<string, unknown>);
    const reading = readTeamTemplate(text);
    expect("problems" in reading && reading.problems.map(({ place }) => place)).toEqual(places);
    expect(isValid(parsed(text))).toBe(false);
  });
});

type Refusal = [what: string, text: string, place: string, en: string, fr: string];
const nbsp = (text: string): string => text.replaceAll("~", "\u00A0");
const refusals: Refusal[] = [
  ["nothing", " \n", "", "There is nothing in it.", "Il n’y a rien dedans."],
  [
    "no JSON",
    '{\n  "name": Net,\n}',
    "",
    "It is no JSON: reading stops at line 2, column 11.",
    "Ce n’est pas du JSON~: la lecture s’arrête à la ligne 2, colonne 11.",
  ],
  [
    "JSON that ends too early",
    '{"version": 1',
    "",
    "It is no JSON: reading stops at line 1, column 14.",
    "Ce n’est pas du JSON~: la lecture s’arrête à la ligne 1, colonne 14.",
  ],
  [
    "a comma too many",
    '{"version": 1,}',
    "",
    "It is no JSON: reading stops at line 1, column 15.",
    "Ce n’est pas du JSON~: la lecture s’arrête à la ligne 1, colonne 15.",
  ],
  [
    "lists without end",
    "[".repeat(100_000),
    "",
    "It is no JSON: reading stops at line 1, column 34.",
    "Ce n’est pas du JSON~: la lecture s’arrête à la ligne 1, colonne 34.",
  ],
  [
    "a workbook",
    "PK\u0003\u0004",
    "",
    "It is no JSON: reading stops at line 1, column 1.",
    "Ce n’est pas du JSON~: la lecture s’arrête à la ligne 1, colonne 1.",
  ],
  [
    "a list",
    "[1]",
    "",
    "Must be an object in braces; it is a list.",
    "Doit être un objet entre accolades~; sa valeur est une liste.",
  ],
  [
    "null",
    "null",
    "",
    "Must be an object in braces; it is null.",
    "Doit être un objet entre accolades~; sa valeur est null.",
  ],
  [
    "too much",
    `"${"x".repeat(512 * 1024)}"`,
    "",
    "It is larger than 512 kB, and a team template is a few kB.",
    "Il dépasse 512 ko~; un modèle d’équipe fait quelques ko.",
  ],
  [
    "another kind of file",
    '{"name": "x"}',
    "/$schema",
    `It is no team template: “$schema” must be “${TEAM_SCHEMA}”.`,
    `Ce n’est pas un modèle d’équipe~: «~$schema~» doit être «~${TEAM_SCHEMA}~».`,
  ],
  [
    "a newer file",
    '{"$schema": "urn:clv-for-excel:team-template:2", "version": 2}',
    "/version",
    "A newer add-in made it (version 2). Update the add-in, then open it again.",
    "Un complément plus récent l’a créé (version 2). Mettez le complément à jour, puis rouvrez-le.",
  ],
  [
    "a version that never was",
    fileWith({ version: 0.5 }),
    "/version",
    "Must be 1; it is 0.5.",
    "Doit être 1~; sa valeur est 0,5.",
  ],
  ["no version", fileWith({ version: undefined }), "/version", "Is missing. Add it.", "Manque. Ajoutez-le."],
  [
    "a name that is a number",
    fileWith({ name: 7 }),
    "/name",
    "Must be a text; it is 7.",
    "Doit être un texte~; sa valeur est 7.",
  ],
  [
    "a blank name",
    fileWith({ name: " " }),
    "/name",
    "Must be a text; it is “ ”.",
    "Doit être un texte~; sa valeur est «~ ~».",
  ],
  [
    "a long name",
    fileWith({ name: "n".repeat(LONGEST_NAME + 1) }),
    "/name",
    "Must be at most 100 characters; it has 101.",
    "Doit compter au plus 100 caractères~; il en a 101.",
  ],
  [
    "an unknown template",
    fileWith({ template: "cohorts" }),
    "/template",
    "This add-in has no template “cohorts”; it has lifetimeValue, segments, subscription, scenarios, levers, benchmarks, tracking. Correct the word or update the add-in.",
    "Ce complément n’a pas de modèle «~cohorts~»~; il a lifetimeValue, segments, subscription, scenarios, levers, benchmarks, tracking. Corrigez le mot ou mettez le complément à jour.",
  ],
  [
    "a template that is a list",
    fileWith({ template: [] }),
    "/template",
    "Must be a text; it is a list.",
    "Doit être un texte~; sa valeur est une liste.",
  ],
  [
    "an unknown language",
    fileWith({ language: "de" }),
    "/language",
    "Must be en or fr; it is “de”.",
    "Doit être en ou fr~; sa valeur est «~de~».",
  ],
  [
    "an unknown currency",
    fileWith({ currency: "JPY" }),
    "/currency",
    "Must be EUR or USD or GBP or CHF or CAD or other; it is “JPY”.",
    "Doit être EUR ou USD ou GBP ou CHF ou CAD ou other~; sa valeur est «~JPY~».",
  ],
  [
    "unknown formulas",
    fileWith({ formulas: true }),
    "/formulas",
    "Must be clv or native; it is true.",
    "Doit être clv ou native~; sa valeur est true.",
  ],
  [
    "an unknown field",
    fileWith({ lables: {} }),
    "/lables",
    "Is not known here. Correct its spelling or remove it.",
    "N’est pas connu ici. Corrigez son orthographe ou retirez-le.",
  ],
  [
    "values in a list",
    fileWith({ values: [1] }),
    "/values",
    "Must be an object in braces; it is a list.",
    "Doit être un objet entre accolades~; sa valeur est une liste.",
  ],
  [
    "an unknown input",
    fileWith({ values: { "turn/over": 1 } }),
    "/values/turn~1over",
    "“Customer lifetime value” asks for nothing of this key. Correct its spelling or remove it.",
    "«~Valeur vie client~» ne demande rien sous cette clé. Corrigez son orthographe ou retirez-la.",
  ],
  [
    "a result as an input",
    fileWith({ values: { clv: 45 } }),
    "/values/clv",
    "“Customer lifetime value” asks for nothing of this key. Correct its spelling or remove it.",
    "«~Valeur vie client~» ne demande rien sous cette clé. Corrigez son orthographe ou retirez-la.",
  ],
  [
    "a text for a number",
    fileWith({ values: { revenue: "1,000" } }),
    "/values/revenue",
    'Must be a number of 0 or more, or "" for a blank cell; it is “1,000”.',
    'Doit être un nombre supérieur ou égal à 0, ou "" pour une cellule vide~; sa valeur est «~1,000~».',
  ],
  [
    "a number below its domain",
    fileWith({ values: { revenue: -5 } }),
    "/values/revenue",
    'Must be a number of 0 or more, or "" for a blank cell; it is -5.',
    'Doit être un nombre supérieur ou égal à 0, ou "" pour une cellule vide~; sa valeur est -5.',
  ],
  [
    "a rate in per cent",
    fileWith({ values: { churn_typed: 60 } }),
    "/values/churn_typed",
    'Must be a rate between 0 and 1 (0% to 100%), or "" for a blank cell; it is 60.',
    'Doit être un taux entre 0 et 1 (0~% à 100~%), ou "" pour une cellule vide~; sa valeur est 60.',
  ],
  [
    "a change beyond what changes may be",
    fileWith({ values: { change_churn_rate: 101 } }),
    "/values/change_churn_rate",
    'Must be a number between 0 and 100, or "" for a blank cell; it is 101.',
    'Doit être un nombre entre 0 et 100, ou "" pour une cellule vide~; sa valeur est 101.',
  ],
  [
    "a number without end",
    fileWith({ values: { revenue: 0 } }).replace('"revenue":0', '"revenue":1e999'),
    "/values/revenue",
    'Must be a number of 0 or more, or "" for a blank cell; it is not a finite number.',
    'Doit être un nombre supérieur ou égal à 0, ou "" pour une cellule vide~; sa valeur est un nombre non fini.',
  ],
  [
    "a formula as an object",
    fileWith({ values: { revenue: { formula: "='Sheet 1'!A1" } } }),
    "/values/revenue",
    'Must be a number of 0 or more, or "" for a blank cell; it is an object.',
    'Doit être un nombre supérieur ou égal à 0, ou "" pour une cellule vide~; sa valeur est un objet.',
  ],
  [
    "a number for a text",
    fileWith({ values: { entity: 3 } }),
    "/values/entity",
    "Must be a text; it is 3.",
    "Doit être un texte~; sa valeur est 3.",
  ],
  [
    "a word that is not offered",
    fileWith({ values: { vat: "with VAT" } }),
    "/values/vat",
    "Must be excl. VAT or HT or incl. VAT or TTC; it is “with VAT”.",
    "Doit être excl. VAT ou HT ou incl. VAT ou TTC~; sa valeur est «~with VAT~».",
  ],
  [
    "a day that is none",
    fileWith({ values: { data_cutoff: "2025-02-30" } }),
    "/values/data_cutoff",
    "Is no day of the calendar. Write it as 2025-12-31.",
    "N’est pas un jour du calendrier. Écrivez-le sous la forme 2025-12-31.",
  ],
  [
    "a day as Excel counts",
    fileWith({ values: { data_cutoff: 46_022 } }),
    "/values/data_cutoff",
    "Must be a day written as 2025-12-31, or a text; it is 46022.",
    "Doit être un jour écrit 2025-12-31, ou un texte~; sa valeur est 46022.",
  ],
  [
    "a currency in two places",
    fileWith({ values: { currency: "EUR" } }),
    "/values/currency",
    "The currency stands in “currency”. Only with “other” is it typed here.",
    "La devise figure dans «~currency~». Elle ne se saisit ici qu’avec «~other~».",
  ],
  [
    "a text no cell can hold",
    fileWith({ values: { entity: "a\u0000b" } }),
    "/values/entity",
    "Holds a sign that no cell can hold. Remove it.",
    "Contient un signe qu’aucune cellule n’admet. Retirez-le.",
  ],
  [
    "half a sign",
    fileWith({ labels: { title: "\uD83D" } }),
    "/labels/title",
    "Holds a sign that no cell can hold. Remove it.",
    "Contient un signe qu’aucune cellule n’admet. Retirez-le.",
  ],
  [
    "a row too many",
    fileWith({ template: "tracking", values: { revenue_501: 1 }, labels: {} }),
    "/values/revenue_501",
    "A table takes at most 500 rows.",
    "Un tableau compte au plus 500 lignes.",
  ],
  [
    "a row that is no number",
    fileWith({ template: "tracking", values: { revenue_01: 1 }, labels: {} }),
    "/values/revenue_01",
    "“Customer value over time” asks for nothing of this key. Correct its spelling or remove it.",
    "«~Valeur client dans le temps~» ne demande rien sous cette clé. Corrigez son orthographe ou retirez-la.",
  ],
  [
    "an unknown label",
    fileWith({ labels: { turnover: "Sales" } }),
    "/labels/turnover",
    "“Customer lifetime value” has no text of this key. Correct its spelling or remove it.",
    "«~Valeur vie client~» n’a pas de texte sous cette clé. Corrigez son orthographe ou retirez-la.",
  ],
  [
    "a label that is too long",
    fileWith({ labels: { revenue: "s".repeat(LONGEST_TEXT + 1) } }),
    "/labels/revenue",
    "Must be at most 255 characters; it has 256.",
    "Doit compter au plus 255 caractères~; il en a 256.",
  ],
  [
    "a label that is a number",
    fileWith({ labels: { revenue: 1 } }),
    "/labels/revenue",
    "Must be a text; it is 1.",
    "Doit être un texte~; sa valeur est 1.",
  ],
  [
    "a field twice",
    teamText(sample).replace('"name"', '"currency": "USD",\n  "name"'),
    "/currency",
    "Stands here twice. Keep one.",
    "Figure deux fois. N’en gardez qu’un.",
  ],
  [
    "a value twice",
    teamText(sample).replace('"revenue": 1000000', '"revenue": 1000000, "revenue": 2'),
    "/values/revenue",
    "Stands here twice. Keep one.",
    "Figure deux fois. N’en gardez qu’un.",
  ],
  [
    "a key that would reach a prototype",
    teamText(sample).replace('"entity"', '"__proto__"'),
    "/values/__proto__",
    "“Customer lifetime value” asks for nothing of this key. Correct its spelling or remove it.",
    "«~Valeur vie client~» ne demande rien sous cette clé. Corrigez son orthographe ou retirez-la.",
  ],
];

describe("a file that does not fit", () => {
  test.each(refusals)("%s is refused with its place and the reason, in both languages", (_, text, place, en, fr) => {
    const reading = readTeamTemplate(text);
    // a currency that stands there twice is also checked as the one that counts: only the first problem is looked at
    expect("problems" in reading && reading.problems[0]).toMatchObject({ place, reason: { en, fr: nbsp(fr) } });
    expect("problems" in reading && reading.problems).toHaveLength(1);
  });

  test("says everything at once, each with the label of its cell", () => {
    const reading = readTeamTemplate(
      fileWith({
        currency: "YEN",
        extra: 1,
        values: { revenue: -1, orders: "many", entity: "fine" },
        labels: { clv: 5 },
      }),
    );
    expect("problems" in reading && reading.problems.map(({ place, label }) => [place, label?.en])).toEqual([
      ["/extra", undefined],
      ["/currency", undefined],
      ["/values/revenue", "Revenue"],
      ["/values/orders", "Orders"],
      ["/labels/clv", "Customer lifetime value"],
    ]);
  });

  test("is refused by the schema as well, unless its fault is none of JSON's", () => {
    const isValid = compileSchema(teamSchema());
    // no schema knows of keys that stand twice, of the calendar, or of a prototype that JSON.parse hides
    const beyond = [
      "a field twice",
      "a value twice",
      "a day that is none",
      "a text that is too large",
      "a key that would reach a prototype",
    ];
    const judged = refusals
      .filter(([what, text]) => !beyond.includes(what) && isJson(text))
      .map(([what, text]) => [what, isValid(JSON.parse(text))]);
    expect(judged.length).toBeGreaterThan(25);
    expect(judged.filter(([, valid]) => valid)).toEqual([]);
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("the published schema is what the templates ask for: run `npm run docs`", () => {
  const files = JSON.parse(
    execFileSync(
      process.execPath,
      ["-e", 'process.stdout.write(JSON.stringify(require("./scripts/team-schema.cjs").schemaFile()));'],
      { encoding: "utf8" },
    ),
  ) as Record<string, string>;
  for (const [file, text] of Object.entries(files)) expect(fs.readFileSync(file, "utf8")).toBe(text);
  expect(Object.keys(files)).toEqual(["assets/team-template-1.schema.json"]);
});

describe("the worksheet of a team template", () => {
  const contentAt = (team: TeamTemplate, locale: "en" | "fr", key: string) => {
    const plan = teamPlan(team, locale, { sheetName: "x", currency: team.currency, spelling: team.formulas });
    const at = [...plan.inputs, ...plan.labels].filter((one) => one.key === key);
    return at
      .map(({ row, column }) => plan.cells.find((cell) => cell.row === row && cell.column === column))
      .map((cell) => ({ content: cell?.content, format: cell?.style.format }));
  };

  test("has its values and its words; a day is a day, a blank stays blank", () => {
    expect(contentAt(sample, "en", "revenue")).toEqual([
      { content: { value: 1_000_000 }, format: '"€"#,##0;-"€"#,##0' },
      { content: { value: "Net sales" }, format: "@" },
    ]);
    expect(contentAt(sample, "en", "data_cutoff")[0]?.content).toEqual({ value: 46_022 });
    expect(contentAt(sample, "en", "opening_stock")[0]?.content).toBeUndefined();
    expect(contentAt(sample, "en", "closing_stock")[0]?.content).toEqual({ value: 0 });
  });

  test("in another language has that language's words of choice, and the team's own labels", () => {
    expect(contentAt(sample, "fr", "vat")[0]?.content).toEqual({ value: "HT" });
    expect(contentAt(sample, "fr", "revenue")[1]?.content).toEqual({ value: "Net sales" });
    expect(contentAt(sample, "fr", "orders")[1]?.content).toEqual({ value: "Commandes" });
  });

  test("a currency of no sign keeps its word", () => {
    expect(
      contentAt({ ...sample, currency: "other", values: { currency: "JPY" } }, "en", "currency")[0]?.content,
    ).toEqual({ value: "JPY" });
  });

  test("a title with an ampersand is no code of the page's footer", () => {
    expect(
      teamPlan({ ...sample, labels: { title: "R&D &A" } }, "en", { sheetName: "x", currency: "EUR", spelling: "clv" })
        .page.footer.left,
    ).toBe("R&&D &&A");
  });

  test("has as many rows as the team filled in", () => {
    const team: TeamTemplate = { ...sample, template: "tracking", values: { revenue_14: 5 }, labels: {} };
    expect(contentAt(team, "en", "revenue_14")[0]?.content).toEqual({ value: 5 });
    expect(contentAt(team, "en", "revenue_15")).toEqual([]);
  });
});

describe("keys of labels", () => {
  test.each(templates.map((template): [string, Template] => [template.id, template]))(
    "%s: every text has one, and none stands twice",
    (_, template) => {
      const plan = teamPlan({ ...sample, template: template.id, values: {}, labels: {} }, "en", {
        sheetName: "x",
        currency: "EUR",
        spelling: "clv",
      });
      const keys = plan.labels.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const places = new Set([...plan.labels, ...plan.inputs].map(({ row, column }) => `${row},${column}`));
      const unnamed = plan.cells.filter(
        ({ row, column, content }) =>
          content && "value" in content && typeof content.value === "string" && !places.has(`${row},${column}`),
      );
      expect(unnamed).toEqual([]);
    },
  );

  test("stay what they are: files hold them", () => {
    expect([...labelsOf(segments).keys()].slice(0, 12)).toEqual([
      "title",
      "hint",
      "figure.1",
      "figure.2",
      "figure.3",
      "figure.4",
      "figure.5",
      "table.entity",
      "entity",
      "period_covered",
      "churn_rule",
      "data_source",
    ]);
  });
});

describe("rows", () => {
  test("an added row is like the one before it, one further", () => {
    const [twelve, fourteen] = [tracking, withRows(tracking, 14)].map((template) => inputsOf(template));
    expect([...fourteen!.keys()].filter((key) => !twelve!.has(key))).toEqual(
      [13, 14].flatMap((n) =>
        [
          "period_start",
          "revenue",
          "orders",
          "cogs",
          "customers_start",
          "customers_new",
          "customers_end",
          "customers_active",
          "acquisition_cost",
        ].map((key) => `${key}_${n}`),
      ),
    );
    expect(fourteen!.get("period_start_14")?.follows).toBe(
      fourteen!.get("period_start_12")?.follows?.replaceAll("_11", "_13"),
    );
    expect(withRows(tracking, 12)).toBe(tracking);
    expect(withRows(segments, 20)).toBe(segments);
  });
});
