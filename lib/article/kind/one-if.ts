/** A signal that either speaks or does not. */
export const oneIf = (yes: boolean): number => (yes ? 1 : 0);
