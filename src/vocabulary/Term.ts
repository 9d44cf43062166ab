import type { GroupId } from "./groups";
import type { Text } from "./locale";
import type { UnitId } from "./units";

/** What a number must be, or how long a text at most. Bounds are included, `above` is not. */
export interface Domain {
  min?: number;
  above?: number;
  max?: number;
  whole?: true;
  /** In characters, as Excel counts them. */
  longest?: number;
}

/**
 * One word of the field: parameter, named range, wizard field and translation key at once. Written here and nowhere
 * else.
 */
export interface Term {
  /** The theme it is filed under; a function belongs to the theme of its result. */
  group: GroupId;
  unit: UnitId;
  domain: Domain;
  label: Text;
  /** What is counted, in words: stands beside the label. */
  measure: Text;
  help: Text;
  /** Other names people search by, in any language. */
  synonyms?: readonly string[];
}
