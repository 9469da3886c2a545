/**
 * Sounds of the simulated world: real WAV files of silence, 8,000 eight-bit samples a second, whose words stand in a
 * comment. So a recording can be fetched, kept, handed on and played like any other, and a test can still read it.
 */
const RATE = 8000;
/** Eight-bit samples are unsigned: the middle is silence. */
const SILENCE = 0x80;
/** Seconds of sound that a file holds at most, however long its words are. */
const LONGEST = 10;
const SECONDS_A_WORD = 0.4;

/** Whole seconds that it takes to say something. */
export const secondsOf = (words: string): number =>
  Math.max(1, Math.ceil(words.split(/\s+/u).filter((word) => word !== '').length * SECONDS_A_WORD));

export function soundOf(words: string): Buffer {
  const samples = Buffer.alloc(Math.min(secondsOf(words), LONGEST) * RATE, SILENCE);
  const comment = Buffer.concat([Buffer.from('INFO'), chunk('ICMT', Buffer.from(`${words}\0`))]);
  const body = [Buffer.from('WAVE'), chunk('fmt ', format()), chunk('LIST', comment), chunk('data', samples)];
  return chunk('RIFF', Buffer.concat(body));
}

/** The words of such a sound; nothing for any other. */
export function wordsIn(sound: Uint8Array): string | undefined {
  const wave = Buffer.from(sound.buffer, sound.byteOffset, sound.byteLength);
  if (wave.toString('latin1', 0, 4) !== 'RIFF' || wave.toString('latin1', 8, 12) !== 'WAVE') return undefined;
  const list = find(wave.subarray(12), 'LIST');
  if (list === undefined || list.toString('latin1', 0, 4) !== 'INFO') return undefined;
  return find(list.subarray(4), 'ICMT')?.toString('utf8').replace(/\0+$/u, '');
}

/** One channel of uncompressed samples. */
function format(): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(1, 2);
  bytes.writeUInt32LE(RATE, 4);
  bytes.writeUInt32LE(RATE, 8);
  bytes.writeUInt16LE(1, 12);
  bytes.writeUInt16LE(8, 14);
  return bytes;
}

/** Chunks begin at even places; the byte in between is not counted. */
function chunk(name: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), size, body, Buffer.alloc(body.length % 2)]);
}

function find(chunks: Buffer, name: string): Buffer | undefined {
  for (let at = 0; at + 8 <= chunks.length; ) {
    const size = chunks.readUInt32LE(at + 4);
    if (chunks.toString('latin1', at, at + 4) === name) return chunks.subarray(at + 8, at + 8 + size);
    at += 8 + size + (size % 2);
  }
  return undefined;
}
