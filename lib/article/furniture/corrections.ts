import type { Leaf } from '../leaves.ts';

/** "Correction: An earlier version of this story …" */
export const isCorrection = (leaf: Leaf): boolean =>
  leaf.text.length < 700 &&
  /^(?:\W{0,3})(?:correction|clarification|editor['’]?s['’]? note|korrektur|richtigstellung|anm(?:erkung|\.) der redaktion|note de la rédaction|correcci[oó]n|fe de errores)\b/i.test(
    leaf.text,
  );
