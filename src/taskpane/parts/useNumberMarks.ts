import type { NumberMarks } from "../../core/numberMarks";
import { useAnswer } from "./useAnswer";

/** How this Excel writes figures; undefined until it is known, or where it is not told. */
export const useNumberMarks = (): NumberMarks | undefined => useAnswer((host) => host.numberMarks());
