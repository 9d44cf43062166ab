/**
 * A function of two numbers that works each pair out once: of 100,000 customers few differ in what a sum without an end
 * depends on.
 */
export function eachOnce(work: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<number, Map<number, number>>();
  return (a, b) => {
    const ofFirst = known.get(a) ?? new Map<number, number>();
    known.set(a, ofFirst);
    const found = ofFirst.get(b) ?? work(a, b);
    ofFirst.set(b, found);
    return found;
  };
}
