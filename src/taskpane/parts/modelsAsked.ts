import type { CustomersList } from "./lists/reducedList";

type Asked = CustomersList | "orders";

let asked: Asked | undefined;

/** Whoever turns to the tab of models says of what: a list of customers, or the orders that were read. */
export function askForModels(of: Asked): void {
  asked = of;
}

/** What was asked for since the last time. */
export function takeModelsAsked(): Asked | undefined {
  const was = asked;
  asked = undefined;
  return was;
}
