import { ApiError } from "../../src/workbench/host/apiObject";

/** The code and the place of an error of Office.js; undefined where nothing is refused. */
export function refusal(act: () => unknown): readonly [string, string] | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return [error.code, error.location];
    throw error;
  }
}
