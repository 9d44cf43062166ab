import { languages } from "../vocabulary/languages";

/** An error as this Excel shows it, of which `nameError` is how it shows #NAME?: #VALEUR! beside #NOM?. */
export function shownError(code: string, nameError: string): string {
  if (code === "#NAME?") return nameError;
  const spoken = Object.values(languages).find(({ errors }) => errors["#NAME?"] === nameError);
  return spoken?.errors[code] ?? code;
}
