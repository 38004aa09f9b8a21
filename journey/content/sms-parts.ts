export interface SmsParts {
  encoding: 'gsm-7' | 'ucs-2';
  /** Length as the network counts it: GSM-7 extension characters are 2, an emoji is 2. */
  units: number;
  parts: number;
  /** Units that still fit into the last part. */
  left: number;
}

const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');

const LENGTHS = { 'gsm-7': { single: 160, part: 153 }, 'ucs-2': { single: 70, part: 67 } };

/** Undefined as soon as one character is outside GSM-7. */
function gsmSizes(text: string): number[] | undefined {
  const sizes: number[] = [];
  for (const character of text) {
    if (GSM_BASIC.has(character)) sizes.push(1);
    else if (GSM_EXTENDED.has(character)) sizes.push(2);
    else return undefined;
  }
  return sizes;
}

/** A character of two units is never cut in half: it moves to the next part and leaves a unit unused. */
function fill(sizes: number[], capacity: number): { parts: number; used: number } {
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > capacity) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return { parts, used };
}

/** How a text goes over the air: encoding, length in units, number of parts. An empty text is one part. */
export function smsParts(text: string): SmsParts {
  const gsm = gsmSizes(text);
  const encoding = gsm ? 'gsm-7' : 'ucs-2';
  const sizes = gsm ?? Array.from(text, (character) => character.length);
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { single, part } = LENGTHS[encoding];
  if (units <= single) return { encoding, units, parts: 1, left: single - units };
  const { parts, used } = fill(sizes, part);
  return { encoding, units, parts, left: part - used };
}
