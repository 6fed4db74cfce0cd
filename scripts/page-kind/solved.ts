/** x of matrix · x = right, by elimination with the largest pivot first. */
export function solved(matrix: number[][], right: number[]): number[] {
  const lines = matrix.map((line, index) => [...line, right[index] ?? 0]);
  const at = (line: number, column: number): number => lines[line]?.[column] ?? 0;
  const size = lines.length;
  for (let step = 0; step < size; step++) {
    let pivot = step;
    for (let line = step + 1; line < size; line++)
      if (Math.abs(at(line, step)) > Math.abs(at(pivot, step))) pivot = line;
    [lines[step], lines[pivot]] = [lines[pivot] ?? [], lines[step] ?? []];
    for (let line = step + 1; line < size; line++) {
      const factor = at(line, step) / at(step, step);
      lines[line] = (lines[line] ?? []).map((value, column) => value - factor * at(step, column));
    }
  }
  const found: number[] = Array(size).fill(0);
  for (let line = size - 1; line >= 0; line--) {
    let rest = at(line, size);
    for (let column = line + 1; column < size; column++) rest -= at(line, column) * (found[column] ?? 0);
    found[line] = rest / at(line, line);
  }
  return found;
}
