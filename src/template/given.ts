/**
 * A formula that says "–" while a figure that it needs is not known, and where there is none: a business that loses
 * nobody has no lifetime.
 */
export const given = (needs: readonly string[], text: string): string =>
  `IF(${without(needs)},"–",IFERROR(${text},"–"))`;

/** Is one of these figures not known? */
export const without = (needs: readonly string[]): string => `COUNT(${needs.join(",")})<${needs.length}`;
