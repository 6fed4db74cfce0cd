/**
 * Something of the index is missing or not as it was written. The stories are whole: throw the index away (segments, chunks and
 * entries) and make it again from them.
 */
export class DamagedIndex extends Error {}
