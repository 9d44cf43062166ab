const STEPS = [1, 2, 2.5, 5, 10];
const WANTED = 5;

/** Round values that hold everything from the lowest to the highest, about five steps of them. */
export function axisTicks(lowest: number, highest: number): number[] {
  const rough = (highest - lowest) / WANTED;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((one) => one * power >= rough)! * power;
  const [from, to] = [Math.floor(lowest / step), Math.ceil(highest / step)];
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
}
