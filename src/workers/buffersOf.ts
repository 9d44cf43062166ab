/**
 * The memory of typed arrays, of one or of all that an object holds, each once: what can be handed over instead of
 * copied.
 */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const buffers = arraysIn(value).map(({ buffer }) => buffer);
  // what is shared stays where it is
  return [...new Set(buffers.filter((buffer) => buffer instanceof ArrayBuffer))];
}

function arraysIn(value: unknown): ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  // a list may hold a million texts
  if (Array.isArray(value)) return value.filter((one) => ArrayBuffer.isView(one));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(arraysIn) : [];
}
