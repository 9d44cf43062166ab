/** Functions younger than the file format, which Excel knows in a file under this prefix only. */
const YOUNGER: Readonly<Record<string, string>> = { IFNA: "_xlfn.IFNA" };

/**
 * A formula as a file holds it: without "=", and with add-in functions under the name that Excel gives them in files,
 * `_xldudf_CLV_AOV`. Excel shows it as `CLV.AOV` where the add-in is, and leaves it alone where it is not.
 */
export const fileFormula = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .replace(/"[^"]*"|\b[A-Z][A-Z.]*(?=\()/g, (token) =>
      token.startsWith("CLV.") ? `_xldudf_${token.replaceAll(".", "_")}` : (YOUNGER[token] ?? token),
    );
