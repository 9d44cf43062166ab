import type { CurrencyId } from "../../vocabulary/currencies";
import type { Locale } from "../../vocabulary/locale";
import type { Spelling } from "../spelling";

/**
 * What a team has made of a template: its figures, its currency, its language, its words. A file of it can be opened in
 * any workbook.
 * Values are texts and numbers, never formulas: what a formula refers to is not in the file.
 */
export interface TeamTemplate {
  name: string;
  /** What an organisation calls it by in all its releases, and the number of this one: both, or neither. */
  id?: string;
  release?: number;
  /** Nothing but the inputs of its sheets can be changed. */
  lock?: true;
  /** The id of the template. */
  template: string;
  language: Locale;
  currency: CurrencyId;
  formulas: Spelling;
  /** By the keys of inputs, in the words of `language`. A day is written 2025-12-31. "" is a cell left blank. */
  values: Readonly<Record<string, TeamValue>>;
  /** By the keys of the plan's labels: those that say something else than the template. */
  labels: Readonly<Record<string, string>>;
}

export type TeamValue = string | number;

/** Says that a file is a team template. No address: nothing is ever fetched for it. */
export const TEAM_SCHEMA = "urn:clv-for-excel:team-template:1";
/** Raised when a file that was good no longer is, or one of today could be misread by the add-in of yesterday. */
export const TEAM_VERSION = 1;

export const LONGEST_NAME = 100;
/** Of a file. The largest that can be written, 500 rows of nine figures, has a third of it. */
export const MOST_BYTES = 512 * 1024;

/** It is a file's name on the add-in's site, and a word of a stamp. */
export const TEAM_ID = /^[a-z0-9][a-z0-9-]{0,49}$/;
export const isTeamId = (value: unknown): value is string => typeof value === "string" && TEAM_ID.test(value);
export const MOST_RELEASES = 1_000_000;
export const isTeamRelease = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_RELEASES;
