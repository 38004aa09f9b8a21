/** Keys in messages templates.problems. */
export type LiquidProblemCode =
  | 'notClosed'
  | 'unknownTag'
  | 'unknownFilter'
  | 'noValue'
  | 'badValue'
  | 'badTag'
  | 'missingSign'
  | 'noPartial'
  | 'tooMuch';

const LONGEST = 60;

/** What Liquid's engine says, most telling first; the first group is what it speaks of. */
const SAYINGS: [LiquidProblemCode, RegExp][] = [
  ['notClosed', /^(?:(?:tag|output) )?"?(.+?)"? not closed$/s],
  ['unknownTag', /^tag "(.+)" not found$/s],
  ['unknownFilter', /^undefined filter: (.+)$/s],
  ['noValue', /^invalid value expression: ""$/],
  [
    'badValue',
    /^(?:invalid value expression:|unexpected token|unexpected character) "(.+?)"(?:, value expected)?$/s,
  ],
  ['badTag', /^illegal tag: (.+)$/s],
  ['missingSign', /^expected "(.+?)"/s],
  ['noPartial', /^ENOENT: Failed to lookup "(.+?)"/s],
  ['tooMuch', /limit exceeded|takes longer than|too much memory/],
];

/** Reads an English message of the Liquid engine; null when it is none of the common ones. */
export function liquidProblem(message: string): { code: LiquidProblemCode; what: string } | null {
  for (const [code, saying] of SAYINGS) {
    const found = saying.exec(message);
    if (!found) continue;
    const what = (found[1] ?? '').replace(/\s+/g, ' ').trim();
    return { code, what: what.length > LONGEST ? `${what.slice(0, LONGEST)}…` : what };
  }
  return null;
}
