/** By how much two revenues differ that are the same with and without VAT: the French rates, and common ones elsewhere. */
export const VAT_RATES = [0.2, 0.1, 0.055] as const;

/** How near a difference must be to a rate to ask about it. */
export const nearVat = (rate: number): number => Math.min(0.005, rate / 10);
