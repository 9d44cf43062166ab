import { currencies } from "../../vocabulary/currencies";
import { LOCALES } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";
import { allowedIn } from "../inputRule";
import { inputsOf } from "../inputsOf";
import { labelsOf } from "../labelsOf";
import { SPELLINGS } from "../spelling";
import type { InputSpec, Template } from "../Template";
import { templates } from "../templates";
import { growingInputs, growingTable, MOST_ROWS } from "../withRows";
import { LONGEST_TEXT } from "../textProblem";
import { LONGEST_NAME, MOST_RELEASES, TEAM_ID, TEAM_SCHEMA, TEAM_VERSION } from "./TeamTemplate";
import { kindOf, wordsOf } from "./teamValues";

type Schema = Readonly<Record<string, unknown>>;

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/** Nothing but signs that a cell can hold: \p{Cs} are halves of signs. */
const CELL_TEXT = "^[^\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF\\p{Cs}]*$";
const TEXT: Schema = { $ref: "#/$defs/text" };

/** What a team template may be, as JSON Schema 2020-12, made of the same templates and terms that files are read by. */
export function teamSchema(): Schema {
  return {
    $schema: DIALECT,
    $id: TEAM_SCHEMA,
    title: "Team template of CLV for Excel",
    description:
      "What a team has made of a template: its figures, currency, language and words. The add-in reads it; nothing is fetched, and nothing in it is a formula.",
    type: "object",
    required: ["$schema", "version", "name", "template", "language", "currency", "formulas"],
    dependentRequired: { id: ["release"], release: ["id"] },
    additionalProperties: false,
    properties: {
      $schema: { const: TEAM_SCHEMA },
      version: { const: TEAM_VERSION },
      name: {
        type: "string",
        maxLength: LONGEST_NAME,
        pattern: "\\S",
        allOf: [{ pattern: CELL_TEXT }],
        description: "What the team calls it; proposed as the name of the worksheet.",
      },
      id: {
        type: "string",
        pattern: TEAM_ID.source,
        description: "What an organisation calls it by, the same in all its releases.",
      },
      release: {
        type: "integer",
        minimum: 1,
        maximum: MOST_RELEASES,
        description: "A later one takes the place of an earlier, where a sheet was made of that.",
      },
      lock: { type: "boolean", description: "Nothing but the inputs of its sheets can be changed." },
      template: { enum: templates.map(({ id }) => id) },
      language: { enum: LOCALES, description: "Of the worksheet, and of the words in values." },
      currency: { enum: Object.keys(currencies), description: "How amounts are shown; nothing is converted." },
      formulas: { enum: SPELLINGS, description: "The add-in's functions, or Excel's own." },
      values: {
        type: "object",
        description:
          'What stands in the cells to fill in, by their keys. "" leaves blank what is usual or would follow.',
      },
      labels: {
        type: "object",
        description: 'Texts of the worksheet that the team words in its own way. "" leaves the cell blank.',
      },
    },
    allOf: [...templates.map(ofTemplate), currencyInItsField()],
    $defs: { text: { type: "string", maxLength: LONGEST_TEXT, pattern: CELL_TEXT } },
  };
}

function ofTemplate(template: Template): Schema {
  const inputs = inputsOf(template);
  const table = growingTable(template);
  const growing = table ? growingInputs(table) : [];
  const added = growing.map((stem): [string, Schema] => [
    `^${stem}${numbersUpTo(MOST_ROWS)}$`,
    valueSchema(inputs.get(`${stem}${table!.rows.length}`)!),
  ]);
  const own = [...inputs].filter(
    ([key]) => !growing.some((stem) => key.startsWith(stem) && /^\d+$/.test(key.slice(stem.length))),
  );
  return {
    if: { properties: { template: { const: template.id } }, required: ["template"] },
    then: {
      properties: {
        values: {
          additionalProperties: false,
          properties: Object.fromEntries(own.map(([key, spec]) => [key, valueSchema(spec)])),
          ...(added.length ? { patternProperties: Object.fromEntries(added) } : {}),
        },
        labels: {
          additionalProperties: false,
          properties: Object.fromEntries(
            [...labelsOf(template)].map(([key, { en }]) => [key, { ...TEXT, description: en }]),
          ),
        },
      },
    },
  };
}

function valueSchema(spec: InputSpec): Schema {
  const { label, help } = term(spec.input);
  const description = `${label.en}: ${help.en}.`;
  switch (kindOf(spec)) {
    case "number":
      return { description, anyOf: [numberSchema(spec), { const: "" }] };
    case "choice":
      return {
        description,
        enum: [...new Set([...wordsOf(spec).flatMap((word) => LOCALES.map((locale) => word[locale])), ""])],
      };
    case "day":
      return { description: `${description} A day written as 2025-12-31, or a text.`, ...TEXT };
    case "text":
      return { description, ...textSchema(term(spec.input).domain.longest) };
  }
}

/** Its length is counted as the files are read: a sign outside the basic plane as two, where a schema counts one. */
const textSchema = (longest: number | undefined): Schema =>
  longest === undefined ? TEXT : { ...TEXT, maxLength: longest };

function numberSchema(spec: InputSpec): Schema {
  const { min, above, max, whole } = allowedIn(spec);
  return {
    type: whole ? "integer" : "number",
    ...(min === undefined ? {} : { minimum: min }),
    ...(above === undefined ? {} : { exclusiveMinimum: above }),
    ...(max === undefined ? {} : { maximum: max }),
  };
}

/** A currency is typed as a value only where none is chosen. */
const currencyInItsField = (): Schema => ({
  if: { properties: { currency: { not: { const: "other" } } }, required: ["currency"] },
  then: { properties: { values: { properties: { currency: false } } } },
});

/** A pattern of the numbers from 1 to a multiple of 100. */
const numbersUpTo = (most: number): string => `([1-9]\\d?|[1-${most / 100 - 1}]\\d\\d|${most})`;
