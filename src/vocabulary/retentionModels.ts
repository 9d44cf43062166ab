import { modelNames } from "./modelNames";

/** Models of contracts that are renewed; each has the parameters of the one before it, and one more. */
export const retentionModels = { sbg: modelNames.SBG, bdw: modelNames.BDW } as const;

export type RetentionModelId = keyof typeof retentionModels;
export const RETENTION_MODELS = Object.keys(retentionModels) as readonly RetentionModelId[];
