/** What models are called in papers, by the first part of their functions' names; the same in every language. */
export const modelNames = {
  BGNBD: "BG/NBD",
  MBGNBD: "MBG/NBD",
  BGCNBD: "BG/CNBD",
  MBGCNBD: "MBG/CNBD",
  PARETONBD: "Pareto/NBD",
  GAMMAGAMMA: "Gamma-Gamma",
  BGBB: "BG/BB",
  SBG: "sBG",
  BDW: "BdW",
} as const satisfies Readonly<Record<string, string>>;
