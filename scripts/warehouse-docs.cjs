require("./typescript-hook.cjs");
const fs = require("node:fs");

/** Pages about warehouses, with what the sources say of dialects and statements renewed between its marks. */
const warehousePages = () => {
  const { LOCALES } = require("../src/vocabulary/locale.ts");
  return Object.fromEntries(
    LOCALES.map((/** @type {"en" | "fr"} */ locale) => {
      const file = locale === LOCALES[0] ? "docs/warehouse.md" : `docs/warehouse.${locale}.md`;
      const parts = Object.entries(partsOf(locale));
      return [file, parts.reduce((text, [mark, part]) => renewed(text, mark, part), fs.readFileSync(file, "utf8"))];
    }),
  );
};

const renewed = (/** @type {string} */ text, /** @type {string} */ mark, /** @type {string} */ part) =>
  text.replace(
    new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- /${mark} -->)`),
    (_, begin, end) => `${begin}\n${part}\n\n${end}`,
  );

function partsOf(/** @type {"en" | "fr"} */ locale) {
  const { dialects, DIALECT_IDS } = require("../src/orders/warehouse/dialects.ts");
  const { powerQuery } = require("../src/orders/warehouse/powerQuery.ts");
  const { reductionSql } = require("../src/orders/warehouse/reductionSql.ts");
  const { warehouseTexts } = require("../src/vocabulary/ui/warehouseTexts.ts");
  const { serialOf } = require("../src/vocabulary/calendar.ts");
  /** @type {import("../src/orders/warehouse/Reduction").Reduction} */
  const example = {
    dialect: "postgresql",
    table: ["shop", "orders"],
    customer: "customer_id",
    date: "ordered_at",
    amount: "amount",
    times: "moment",
    zone: "Europe/Paris",
    until: serialOf([2025, 12, 31]),
    result: "compressed",
    unit: "week",
  };
  const rows = DIALECT_IDS.map((/** @type {string} */ id) => {
    const { name, tried } = dialects[id];
    return `| ${name} | ${warehouseTexts[tried === "run" ? "triedRun" : "triedParsed"][locale]} |`;
  });
  const query = powerQuery(example).split("\n");
  return {
    statement: `\`\`\`sql\n${reductionSql(example)}\n\`\`\``,
    // the statement within it stands above
    query: `\`\`\`\n${[...query.slice(0, 5), "  …", ...query.slice(-4)].join("\n")}\n\`\`\``,
    dialects: [`| ${warehouseTexts.dialect[locale]} | |`, "|---|---|", ...rows].join("\n"),
  };
}

module.exports = { warehousePages };
