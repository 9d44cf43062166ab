import { topShare as shareOfBest } from "../core/customers/topShare";
import { valueTiers as tiersOf } from "../core/customers/valueTiers";
import { figuresOf, someFigures } from "./columns";
import { lift } from "./lift";
import { orError } from "./orError";
import type { Column, Lifted, LikeInput } from "./signature";

/**
 * Share of the best: what the best 5% of the customers, or as many as you say, bring of the total.
 * @fr Part des meilleurs : ce que les 5 % de meilleurs clients, ou autant que vous dites, apportent du total.
 * @means {result} of the total comes from the top {top_count} of {value_count} customers.
 * @frMeans Le haut du classement, {top_count} sur {value_count} clients, apporte {result} du total.
 * @customfunction TOPSHARE
 * @example TOPSHARE({100;60;20;10;10}, 0.2) => 0.5
 * @returns top_share
 */
export function topShare(values: Column, share?: Lifted): LikeInput {
  return orError(() => {
    const { values: figures } = figuresOf("values", values);
    return lift((portion: number | undefined) => shareOfBest(figures, portion), {}, { share });
  });
}

/**
 * Value tiers: the tier of each customer, 1 for the best 5%, 2 for the next 15%, 3 for the next 30%, 4 for the rest, or
 * by your own shares.
 * @fr Niveaux de valeur : le niveau de chaque client, 1 pour les 5 % meilleurs, 2 pour les 15 % suivants, 3 pour les 30 % suivants, 4 pour les autres, ou selon vos propres parts.
 * @means By value, this customer is in tier {result}, where 1 is the best.
 * @frMeans Par sa valeur, ce client est au niveau {result}, où 1 est le meilleur.
 * @customfunction VALUETIERS
 * @example VALUETIERS({100;60;20;10;10}, {0.2,0.4}) => [[1],[2],[2],[3],[3]]
 * @returns value_tier
 */
export function valueTiers(values: Column, shares?: Column): LikeInput {
  return orError(() => {
    const { values: figures, places, rows, columns, hasHeader } = figuresOf("values", values);
    const tiers = tiersOf(figures, someFigures("shares", shares));
    // what is blank stays blank; above a header the tiers have theirs
    const cells: unknown[][] = Array.from({ length: rows }, () => Array<unknown>(columns).fill(""));
    const put = (place: number, cell: unknown): void => {
      cells[columns > 1 ? 0 : place]![columns > 1 ? place : 0] = cell;
    };
    if (hasHeader) put(0, "value_tier");
    tiers.forEach((tier, i) => put(places[i]!, tier));
    return cells;
  });
}
