/** The triangle whose product with its mirror image is the matrix; undefined unless that is positive definite. */
export function choleskyRoot(matrix: readonly ArrayLike<number>[], least = 0): Float64Array[] | undefined {
  const root = matrix.map((row) => Float64Array.from(row));
  for (let i = 0; i < root.length; i++)
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      if (i !== j) root[i]![j] = rest / root[j]![j]!;
      else if (rest > least) root[i]![i] = Math.sqrt(rest);
      else return undefined;
    }
  return root;
}
