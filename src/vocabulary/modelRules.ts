/** The rhythms that a model of regular buyers may have, the k of Erlang-k times between purchases. */
export const modelRhythms = { min: 1, max: 20, whole: true } as const;

/** A correlation of frequency and spend from which on the model of spending is off, in either direction. */
export const WORRYING_CORRELATION = 0.3;
