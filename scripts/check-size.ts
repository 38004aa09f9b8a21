import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const longest = 400;

/** Files of code under version control, without what is generated. */
function codeFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.js', '*.cjs', '*.css'], {
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => file && !/(^|\/)generated\//.test(file));
}

const sizes = codeFiles()
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((one, other) => one.lines - other.lines);
const tooLong = sizes.filter(({ lines }) => lines > longest);
for (const { file, lines } of tooLong) console.error(`${file} has ${lines} lines; ${longest} is the most.`);
const median = sizes[Math.floor(sizes.length / 2)]?.lines;
console.log(`${sizes.length} files, median ${median} lines, longest ${sizes.at(-1)?.lines}.`);
process.exit(tooLong.length === 0 ? 0 : 1);
