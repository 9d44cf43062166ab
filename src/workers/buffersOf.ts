/**
 * The memory of a typed array, or of those that an object holds, each once: what can be handed over instead of copied.
 */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const parts: unknown[] =
    typeof value === "object" && value !== null && !ArrayBuffer.isView(value) ? Object.values(value) : [value];
  const buffers = parts.filter((part) => ArrayBuffer.isView(part)).map(({ buffer }) => buffer);
  // what is shared stays where it is
  return [...new Set(buffers.filter((buffer) => buffer instanceof ArrayBuffer))];
}
