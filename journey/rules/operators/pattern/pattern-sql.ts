import type { Pattern } from './pattern';

const char = (code: number): string => `\\U${code.toString(16).padStart(8, '0')}`;

/** The pattern as a regular expression of PostgreSQL; every character is written by its number, so nothing of it has a meaning of its own. */
export function patternSql(pattern: Pattern): string {
  switch (pattern.type) {
    case 'start':
      return '\\A';
    case 'end':
      return '\\Z';
    case 'chars': {
      if (pattern.ranges.length === 0) return '.';
      const ranges = pattern.ranges.map(([from, to]) =>
        from === to ? char(from) : `${char(from)}-${char(to)}`,
      );
      return `[${pattern.negated ? '^' : ''}${ranges.join('')}]`;
    }
    case 'sequence':
      return pattern.parts.length === 0 ? '(?:)' : pattern.parts.map(patternSql).join('');
    case 'choice':
      return `(?:${pattern.options.map(patternSql).join('|')})`;
    case 'repeat': {
      const { min, max } = pattern;
      return `(?:${patternSql(pattern.part)}){${min},${max ?? ''}}`;
    }
  }
}
