import { choleskyRoot } from "./choleskyRoot";

/**
 * The inverse of a symmetric matrix, by its Cholesky decomposition; undefined unless the matrix is positive definite.
 *
 * @param least  what a pivot must exceed: a smaller one is rounding
 */
export function invertPositive(matrix: readonly Float64Array[], least = 0): Float64Array[] | undefined {
  const root = choleskyRoot(matrix, least);
  if (!root) return undefined;
  const size = matrix.length;
  const inverse = matrix.map(() => new Float64Array(size));
  for (let column = 0; column < size; column++) {
    const solution = new Float64Array(size);
    solution[column] = 1;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) solution[i]! -= root[i]![j]! * solution[j]!;
      solution[i]! /= root[i]![i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      for (let j = i + 1; j < size; j++) solution[i]! -= root[j]![i]! * solution[j]!;
      solution[i]! /= root[i]![i]!;
    }
    solution.forEach((part, row) => (inverse[row]![column] = part));
  }
  return inverse;
}
