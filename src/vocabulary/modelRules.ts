/** The rhythms that a model of regular buyers may have, the k of Erlang-k times between purchases. */
export const modelRhythms = { min: 1, max: 20, whole: true } as const;

/** A correlation of frequency and spend from which on the model of spending is off, in either direction. */
export const WORRYING_CORRELATION = 0.3;

/** Futures that are made by chance for customers of the same purchases and age. */
export const FUTURES = 500;

/** Draws of the parameters for what is said of all customers together. */
export const PARAMETER_DRAWS = 400;

/** The part of what may come that lies between a low and a high figure: nine of ten. */
export const CENTRAL = { from: 0.05, to: 0.95 } as const;

/** The part of its gaps that the silence of a customer exceeds who is late. */
export const LATE = 0.9;

/** Models whose error of a customer is not further above the least than this are as good in it. */
export const NEAR_BEST = 1.02;

/** Customers of a part who have bought again, for a model of their own: its shape is not known from fewer. */
export const OWN_FIT_BUYERS = 50;

/** What customers should have, for their model to be believed: buyers, and days. */
export const DATA_WANTED = { repeatBuyers: 500, historyDays: 180, silentDays: 30, thirdPurchases: 1 } as const;

/** A parameter more pays where chance alone would gain as much less often than this. */
export const CHANCE_OF_GAIN = 0.05;

/** Where customers are counted by their repeat purchases, those with so many or more stand together. */
export const MANY_REPEATS = 7;
