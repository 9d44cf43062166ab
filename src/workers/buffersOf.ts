/**
 * The memory of typed arrays, of one or of all that an object holds, each once: what can be handed over instead of
 * copied.
 */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const buffers = arraysIn(value).map(({ buffer }) => buffer);
  return [...new Set(buffers.filter(isOwn))];
}

/** What is shared stays where it is. Every page, and every test, has a class of its own for memory: its name tells. */
const isOwn = (buffer: ArrayBufferLike): buffer is ArrayBuffer => buffer[Symbol.toStringTag] === "ArrayBuffer";

function arraysIn(value: unknown): ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  // a list may hold a million texts
  if (Array.isArray(value)) return value.filter((one) => ArrayBuffer.isView(one));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(arraysIn) : [];
}
