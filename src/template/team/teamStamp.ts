import { isTeamId, isTeamRelease, type TeamTemplate, type TeamValue } from "./TeamTemplate";

/** What the properties of files and worksheets call it by, beside the stamp: see `stampOf`. */
export const TEAM_STAMP_NAME = "CLV for Excel team";
/** What those of worksheets call by what the template brought. */
export const TEAM_BASE_NAME = "CLV for Excel team values";

/** Which of an organisation's templates a sheet was made from. */
export interface TeamStamp {
  id: string;
  release: number;
}

/** What a release put into its sheets: what differs from it is the user's. */
export type TeamBase = Pick<TeamTemplate, "values" | "labels">;

/** What a sheet is to say of its organisation's template; nothing where the template is nobody's. */
export function teamMarks({ id, release, values, labels }: TeamTemplate): { stamp: string; base: string } | undefined {
  if (id === undefined || release === undefined) return undefined;
  return { stamp: `${id} ${release}`, base: JSON.stringify({ values, labels }) };
}

export function readTeamStamp(text: unknown): TeamStamp | undefined {
  const [id, release, ...more] = typeof text === "string" ? text.split(" ") : [];
  const number = Number(release);
  return isTeamId(id) && isTeamRelease(number) && more.length === 0 ? { id, release: number } : undefined;
}

/** Undefined where it was cut off, or written by another hand. */
export function readTeamBase(text: unknown): TeamBase | undefined {
  try {
    const { values, labels } = JSON.parse(String(text)) as Partial<Record<keyof TeamBase, unknown>>;
    return holds(values, isTeamValue) && holds(labels, isText) ? { values, labels } : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTeamValue = (value: unknown): value is TeamValue => isText(value) || typeof value === "number";
const holds = <T>(object: unknown, is: (value: unknown) => value is T): object is Record<string, T> =>
  typeof object === "object" && object !== null && !Array.isArray(object) && Object.values(object).every(is);
