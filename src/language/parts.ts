const bytesOfNumber = 4;

/**
 * Several pieces of data as one: each behind its length in bytes and filled up to a multiple of four bytes, so that numbers can be read in
 * place. Little-endian. A piece may itself be made of parts.
 */
export function writeParts(parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts.flatMap((part) => [lengthOf(part), part, Buffer.alloc(filledUp(part.length) - part.length)]));
}

/** Gives the pieces one after another, without copying them. */
export function openParts(bytes: Buffer): () => Buffer {
  const from = aligned(bytes);
  let at = 0;
  return () => {
    const start = at + bytesOfNumber;
    const end = start <= from.length ? start + from.readUInt32LE(at) : Number.POSITIVE_INFINITY;
    if (end > from.length) throw new Error('a file in dist/ is cut short or from another version: run `npm run build`');
    at = filledUp(end);
    return from.subarray(start, end);
  };
}

export function numbersIn(part: Uint8Array): Uint32Array {
  return new Uint32Array(part.buffer, part.byteOffset, part.byteLength / bytesOfNumber);
}

export function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Numbers are read in place, which needs an aligned start. */
function aligned(bytes: Buffer): Buffer {
  return bytes.byteOffset % bytesOfNumber === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
}

function lengthOf(part: Uint8Array): Buffer {
  const length = Buffer.alloc(bytesOfNumber);
  length.writeUInt32LE(part.length);
  return length;
}

function filledUp(length: number): number {
  return Math.ceil(length / bytesOfNumber) * bytesOfNumber;
}
