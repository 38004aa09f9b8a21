import { foldText } from '@/shared/fold-text';
import { MAX_STATES, type Pattern } from './pattern';

const MAX_LENGTH = 200;
const MAX_REPEAT = 100;

type Ranges = [number, number][];
const code = (char: string): number => char.codePointAt(0) ?? 0;
const range = (from: string, to = from): [number, number] => [code(from), code(to)];

/** Letters are those that Latin and Persian texts consist of once folded. */
const CLASSES: Record<string, Ranges> = {
  d: [range('0', '9')],
  s: [range(' ')],
  w: [range('0', '9'), range('a', 'z'), range('_'), range('\u00df', '\u024f'), range('\u0621', '\u06d3')],
};
const ESCAPABLE = /[\\^$.|?*+()[\]{}/\-"'#@!%&,:;<>=~` ]/;

class Refused extends Error {}

/**
 * Reads a pattern: literals, `.`, [classes], \d \w \s and their negations, ^ $, groups, |, and * + ? {n,m}. Null for anything else (look-around,
 * back references), for what is too long, and for what would need too many states. Literals are folded like the texts they meet.
 */
export function parsePattern(source: string): Pattern | null {
  if (source.length > MAX_LENGTH) return null;
  const reader = new Reader([...source]);
  try {
    const pattern = reader.choice(0);
    return reader.isAtEnd && sizeOf(pattern) <= MAX_STATES ? pattern : null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function sizeOf(pattern: Pattern): number {
  switch (pattern.type) {
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + sizeOf(part), 0);
    case 'choice':
      return pattern.options.reduce((sum, option) => sum + sizeOf(option) + 1, 0);
    case 'repeat':
      return (sizeOf(pattern.part) + 1) * Math.max(1, pattern.max ?? pattern.min + 1);
    default:
      return 1;
  }
}

class Reader {
  private place = 0;

  constructor(private readonly chars: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.place >= this.chars.length;
  }

  choice(depth: number): Pattern {
    if (depth > 20) throw new Refused();
    const options = [this.sequence(depth)];
    while (this.take('|')) options.push(this.sequence(depth));
    return options.length === 1 && options[0] ? options[0] : { type: 'choice', options };
  }

  private sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (!this.isAtEnd && this.peek() !== '|' && this.peek() !== ')') parts.push(this.repeated(depth));
    return { type: 'sequence', parts };
  }

  private repeated(depth: number): Pattern {
    let part = this.atom(depth);
    for (;;) {
      const bounds = this.bounds();
      if (!bounds) return part;
      if (part.type === 'start' || part.type === 'end') throw new Refused();
      // Lazy or not: whether there is a match is the same.
      this.take('?');
      part = { type: 'repeat', part, ...bounds };
    }
  }

  private bounds(): { min: number; max: number | null } | null {
    if (this.take('*')) return { min: 0, max: null };
    if (this.take('+')) return { min: 1, max: null };
    if (this.take('?')) return { min: 0, max: 1 };
    if (!this.take('{')) return null;
    const min = this.integer();
    const max = this.take(',') ? (this.peek() === '}' ? null : this.integer()) : min;
    if (!this.take('}') || (max !== null && max < min)) throw new Refused();
    return { min, max };
  }

  private integer(): number {
    let digits = '';
    while (/^\d$/.test(this.peek() ?? '')) digits += this.next();
    if (digits === '' || Number(digits) > MAX_REPEAT) throw new Refused();
    return Number(digits);
  }

  private atom(depth: number): Pattern {
    const char = this.next();
    if (char === '(') {
      if (this.take('?') && !this.take(':')) throw new Refused();
      const inner = this.choice(depth + 1);
      if (!this.take(')')) throw new Refused();
      return inner;
    }
    if (char === '[') return this.set();
    if (char === '.') return { type: 'chars', ranges: [], negated: true };
    if (char === '^') return { type: 'start' };
    if (char === '$') return { type: 'end' };
    if (char === '\\') return this.escape();
    if ('*+?{})]'.includes(char)) throw new Refused();
    return literal(char);
  }

  private escape(): Pattern {
    const char = this.next();
    const ranges = CLASSES[char.toLowerCase()];
    if (ranges) return { type: 'chars', ranges, negated: char !== char.toLowerCase() };
    if (!ESCAPABLE.test(char)) throw new Refused();
    return literal(char);
  }

  private set(): Pattern {
    const negated = this.take('^');
    const ranges: Ranges = [];
    while (!this.take(']')) {
      const from = this.next();
      if (from === '[') throw new Refused();
      if (from === '\\' && CLASSES[this.peek() ?? '']) {
        ranges.push(...(CLASSES[this.next()] ?? []));
        continue;
      }
      const low = from === '\\' ? this.escaped() : from;
      if (this.peek() !== '-' || this.chars[this.place + 1] === ']') {
        ranges.push(...[...foldChar(low)].map((own) => range(own)));
        continue;
      }
      this.next();
      const to = this.next();
      ranges.push(foldRange(low, to === '\\' ? this.escaped() : to));
    }
    if (ranges.length === 0) throw new Refused();
    return { type: 'chars', ranges, negated };
  }

  private escaped(): string {
    const char = this.next();
    if (!ESCAPABLE.test(char)) throw new Refused();
    return char;
  }

  private peek(): string | undefined {
    return this.chars[this.place];
  }

  private next(): string {
    const char = this.chars[this.place];
    if (char === undefined) throw new Refused();
    this.place += 1;
    return char;
  }

  private take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.place += 1;
    return true;
  }
}

/** A space stays one; what folding drops (a half-space, for instance) is nothing. */
const foldChar = (char: string): string => (/\s/.test(char) ? ' ' : foldText(char));

const literal = (char: string): Pattern => ({
  type: 'sequence',
  parts: [...foldChar(char)].map((own) => ({ type: 'chars', ranges: [range(own)], negated: false })),
});

function foldRange(low: string, high: string): [number, number] {
  const [from, to] = [foldChar(low), foldChar(high)];
  const folded = range(from, to);
  if ([...from].length !== 1 || [...to].length !== 1 || folded[0] > folded[1]) throw new Refused();
  return folded;
}
