import { currencies, type CurrencyId } from "../../vocabulary/currencies";
import { LOCALES, type Locale, type Text } from "../../vocabulary/locale";
import { teamProblems, wanted } from "../../vocabulary/teamProblems";
import { term } from "../../vocabulary/terms";
import { inputsOf } from "../inputsOf";
import { labelsOf } from "../labelsOf";
import { SPELLINGS, type Spelling } from "../spelling";
import type { AskingTemplate } from "../Template";
import { templates } from "../templates";
import { MOST_ROWS, withRows } from "../withRows";
import { JsonObject, NotJson, parseJson, type Json } from "./parseJson";
import { labelProblems } from "./labelProblems";
import { rowsIn } from "./teamPlan";
import {
  isTeamId,
  isTeamRelease,
  LONGEST_NAME,
  MOST_BYTES,
  TEAM_SCHEMA,
  TEAM_VERSION,
  type TeamTemplate,
  type TeamValue,
} from "./TeamTemplate";
import { textValueProblem, valueProblem } from "./teamValues";

/** Something that does not fit: where, and why. */
export interface TeamProblem {
  /** A JSON pointer, `/values/revenue`; "" is the whole file. */
  place: string;
  /** What stands there, in the words of the sheet. */
  label?: Text;
  reason: Text;
}

export type TeamReading = { team: TeamTemplate } | { problems: readonly TeamProblem[] };

const FIELDS = [
  "$schema",
  "version",
  "name",
  "id",
  "release",
  "lock",
  "template",
  "language",
  "currency",
  "formulas",
  "values",
  "labels",
] as const;
type Field = (typeof FIELDS)[number];
const OPTIONAL: readonly Field[] = ["id", "release", "lock", "values", "labels"];

/** Reads the text of a file. Either all of it fits, or everything that does not is said; there is nothing between. */
export function readTeamTemplate(text: string): TeamReading {
  const whole = (reason: Text, place = ""): TeamReading => ({ problems: [{ place, reason }] });
  if (new TextEncoder().encode(text).length > MOST_BYTES) return whole(teamProblems.tooLarge(MOST_BYTES));
  if (text.trim() === "") return whole(teamProblems.empty);
  let json: Json;
  try {
    json = parseJson(text);
  } catch (error) {
    if (error instanceof NotJson) return whole(teamProblems.notJson(error.line, error.column));
    throw error;
  }
  // what is no team template, or one of a later form, has no fields to speak of
  if (!(json instanceof JsonObject)) return whole(teamProblems.mustBe(wanted.object, plain(json)));
  const fields = new Map(json.members);
  const version = fields.get("version");
  if (typeof version === "number" && version > TEAM_VERSION) return whole(teamProblems.newer(version), "/version");
  if (fields.get("$schema") !== TEAM_SCHEMA) return whole(teamProblems.notTeam(TEAM_SCHEMA), "/$schema");
  return new Reading(json, fields as ReadonlyMap<Field, Json>).result();
}

class Reading {
  private readonly problems: TeamProblem[] = [];

  constructor(
    private readonly json: JsonObject,
    private readonly fields: ReadonlyMap<Field, Json>,
  ) {}

  result(): TeamReading {
    this.members("", this.json, (key) =>
      (FIELDS as readonly string[]).includes(key) ? undefined : teamProblems.unknownField,
    );
    for (const field of FIELDS)
      if (!OPTIONAL.includes(field) && !this.fields.has(field)) this.add(`/${field}`, teamProblems.missing);
    this.field("version", (value) => (value === TEAM_VERSION ? undefined : teamProblems.mustBe(wanted.version, value)));
    this.field("name", (value) =>
      typeof value === "string" && value.trim() === ""
        ? teamProblems.mustBe(wanted.text, value)
        : textValueProblem(value, LONGEST_NAME),
    );
    this.field("id", (value) => (isTeamId(value) ? undefined : teamProblems.mustBe(wanted.teamId, value)));
    this.field("release", (value) =>
      isTeamRelease(value) ? undefined : teamProblems.mustBe(wanted.teamRelease, value),
    );
    this.field("lock", (value) =>
      typeof value === "boolean" ? undefined : teamProblems.mustBe(wanted.boolean, value),
    );
    for (const [field, other] of [
      ["id", "release"],
      ["release", "id"],
    ] as const)
      if (this.fields.has(other) && !this.fields.has(field)) this.add(`/${field}`, teamProblems.bothOrNeither);
    this.oneOf("language", LOCALES);
    this.oneOf("currency", Object.keys(currencies));
    this.oneOf("formulas", SPELLINGS);
    const template = this.template();
    const values = this.values(template);
    const labels = this.labels(template);
    if (this.problems.length || !template) return { problems: this.problems };
    const text = <T>(field: Field): T => this.fields.get(field) as T;
    return {
      team: {
        name: text<string>("name").trim(),
        ...(this.fields.has("id") ? { id: text<string>("id"), release: text<number>("release") } : {}),
        ...(this.fields.get("lock") === true ? { lock: true } : {}),
        template: template.id,
        language: text<Locale>("language"),
        currency: text<CurrencyId>("currency"),
        formulas: text<Spelling>("formulas"),
        values: Object.fromEntries(values),
        labels: Object.fromEntries(labels),
      },
    };
  }

  private template(): AskingTemplate | undefined {
    const value = this.fields.get("template");
    const found = templates.find(({ id }) => id === value);
    if (value === undefined || found) return found;
    this.add(
      "/template",
      typeof value === "string"
        ? teamProblems.unknownTemplate(
            value,
            templates.map(({ id }) => id),
          )
        : teamProblems.mustBe(wanted.text, plain(value)),
    );
    return undefined;
  }

  private values(template: AskingTemplate | undefined): [string, TeamValue][] {
    const object = this.object("values");
    if (!object || !template) return [];
    const inputs = inputsOf(
      withRows(
        template,
        Math.min(
          MOST_ROWS,
          rowsIn(
            template,
            object.members.map(([key]) => key),
          ),
        ),
      ),
    );
    this.members(
      "/values",
      object,
      (key, value) => {
        const spec = inputs.get(key);
        if (!spec && rowsIn(template, [key]) > MOST_ROWS) return teamProblems.tooManyRows(MOST_ROWS);
        if (!spec) return teamProblems.unknownInput(template.title);
        if (spec.input === "currency" && this.fields.get("currency") !== "other") return teamProblems.currencyChosen;
        return valueProblem(spec, plain(value));
      },
      (key) => {
        const spec = inputs.get(key);
        return spec && term(spec.input).label;
      },
    );
    return object.members as [string, TeamValue][];
  }

  private labels(template: AskingTemplate | undefined): [string, string][] {
    const object = this.object("labels");
    if (!object || !template) return [];
    const known = labelsOf(template);
    const problem = labelProblems(template);
    this.members(
      "/labels",
      object,
      (key, value) => (known.has(key) ? problem(key, plain(value)) : teamProblems.unknownLabel(template.title)),
      (key) => known.get(key),
    );
    return object.members as [string, string][];
  }

  private object(field: Field): JsonObject | undefined {
    const value = this.fields.get(field);
    if (value instanceof JsonObject) return value;
    if (value !== undefined) this.add(`/${field}`, teamProblems.mustBe(wanted.object, plain(value)));
    return undefined;
  }

  private oneOf(field: Field, words: readonly string[]): void {
    this.field(field, (value) =>
      words.includes(value as string) ? undefined : teamProblems.mustBe(wanted.oneOf(words), value),
    );
  }

  private field(field: Field, problem: (value: unknown) => Text | undefined): void {
    const value = this.fields.get(field);
    const reason = value === undefined ? undefined : problem(plain(value));
    if (reason) this.add(`/${field}`, reason);
  }

  /** Every member of an object: that it stands there once, and what is wrong with it. */
  private members(
    place: string,
    { members }: JsonObject,
    problem: (key: string, value: Json) => Text | undefined,
    labelOf: (key: string) => Text | undefined = () => undefined,
  ): void {
    const seen = new Set<string>();
    for (const [key, value] of members) {
      const reason = seen.has(key) ? teamProblems.twice : problem(key, value);
      if (reason) this.add(`${place}/${pointer(key)}`, reason, labelOf(key));
      seen.add(key);
    }
  }

  private add(place: string, reason: Text, label?: Text): void {
    this.problems.push({ place, reason, ...(label ? { label } : {}) });
  }
}

const pointer = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** For a sentence: what kind of thing it is. */
const plain = (json: Json | undefined): unknown => (json instanceof JsonObject ? {} : json);
