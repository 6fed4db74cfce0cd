import fc from 'fast-check';

/** Any text at all: controls, halves of surrogate pairs, letters of every alphabet. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));
