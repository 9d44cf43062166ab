/** What a sentence of the catalogue names before its colon: "Average order value" of "Average order value: revenue divided by orders." */
export const leadOf = (sentence: string): string => sentence.split(/\u00A0?: /, 1)[0] ?? sentence;
