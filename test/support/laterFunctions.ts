import { topShare } from "../../src/core/customers/topShare";
import { figuresOf } from "../../src/functions/columns";
import { later } from "../../src/functions/later";
import { lift } from "../../src/functions/lift";
import type { Column, Later, Lifted, LikeInput, Maybe, Spill, Table, Value } from "../../src/functions/signature";

/**
 * The share of the best, worked out in the worker: a whole argument and a lifted one.
 * @fr La part des meilleurs, calculée à part.
 * @means The best bring {result}.
 * @frMeans Les meilleurs apportent {result}.
 * @customfunction TEST.LATERSHARE
 * @example TEST.LATERSHARE({100;60;20;10;10}, 0.2) => 0.5
 * @returns top_share
 */
export function test_laterShare(
  values: Table,
  share: Lifted,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<LikeInput> {
  // topShare stands for the documentation of a core function
  void topShare;
  return later(
    "descending",
    () => figuresOf("values", flat(values)).values,
    (ranked) => lift((portion: number) => topShare(ranked, portion), { share }),
    invocation,
  );
}

/**
 * All figures in their order.
 * @fr Tous les chiffres dans leur ordre.
 * @means The next is {result}.
 * @frMeans Le suivant est {result}.
 * @customfunction TEST.RANKED
 * @example TEST.RANKED({1;3;2}) => [["values"],[3],[2],[1]]
 * @returns values
 */
export function test_ranked(values: Column, invocation?: CustomFunctions.CancelableInvocation): Later<Spill> {
  void topShare;
  return later(
    "descending",
    () => figuresOf("values", values).values,
    (ranked): Spill => [["values"], ...Array.from(ranked, (value) => [value])],
    invocation,
  );
}

/**
 * How many figures there are.
 * @fr Le nombre de chiffres.
 * @means There are {result}.
 * @frMeans Il y en a {result}.
 * @customfunction TEST.COUNTED
 * @example TEST.COUNTED({1;3;2}) => 3
 * @returns value_count
 */
export function test_counted(values: Column): Value {
  void topShare;
  return [[figuresOf("values", values).values.length]];
}

const flat = (cells: Maybe<Table>): unknown[][] => (cells ?? []).flat().map((cell: unknown) => [cell]);
