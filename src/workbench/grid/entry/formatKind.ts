/** What a number format is for. */
export type FormatKind =
  "general" | "number" | "grouped" | "currency" | "percent" | "scientific" | "date" | "time" | "datetime" | "text";

/** By the first section of the format, as Excel's codes say it. */
export function formatKind(format: string | undefined): FormatKind {
  const first = (format ?? "General").split(";")[0]!;
  const codes = first.replace(/"[^"]*"|\\./g, "").replace(/\[(?!h|m|s)[^\]]*\]/gi, "");
  if (/^@+$/.test(codes)) return "text";
  if (/general/i.test(codes)) return "general";
  if (codes.includes("%")) return "percent";
  if (/e[+-]/i.test(codes)) return "scientific";
  const time = /[hs]|AM\/PM/i.test(codes);
  const date = /[dy]/i.test(codes) || (/m/i.test(codes) && !time);
  if (date || time) return date && time ? "datetime" : date ? "date" : "time";
  if (/\p{Sc}|"[A-Z]{3}"/u.test(first)) return "currency";
  return /#,#/.test(codes) ? "grouped" : "number";
}
