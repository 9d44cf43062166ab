import type { OrderChoices } from "./OrderChoices";
import type { OrderSample } from "./OrderSample";

/** In what a source differs from the one that choices were made for. */
export interface SourceChanges {
  /** Titles of chosen columns that it has not: it cannot be read. */
  missing: string[];
  /** Names of sources that are not there any more, and those that are new. */
  gone: string[];
  added: string[];
}

/** Before sheets are updated: is it still the same source? */
export function sourceChanges({ columns, sources }: OrderChoices, sample: OrderSample): SourceChanges {
  const plain = (title: string): string => title.trim().toLowerCase();
  const names = sample.sources.map(({ name }) => name);
  const titles = new Set(sample.titles.map(plain));
  const lacking = new Set(sample.sources.flatMap(({ missing }) => missing.map(plain)));
  const chosen = Object.values(columns);
  return {
    missing: [...new Set(chosen.filter((title) => !titles.has(plain(title)) || lacking.has(plain(title))))],
    gone: sources.filter((name) => !names.includes(name)),
    added: names.filter((name) => !sources.includes(name)),
  };
}
