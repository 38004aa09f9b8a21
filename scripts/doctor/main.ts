import { readOptions } from '../start/options';
import { good } from './finding';
import { checkDisk, checkMemory, checkNode, checkPort } from './machine';
import { checkBrowser, checkFont, checkPostgres, checkTemporal } from './programs';

const options = readOptions(process.env, []);
const findings = [
  checkNode(),
  good('Packages', 'as in package-lock.json'),
  checkPostgres(),
  checkTemporal(),
  checkBrowser(),
  checkFont(),
  await checkPort(options),
  await checkDisk(options),
  checkMemory(),
];
const marks = { good: '✓', note: '!', bad: '✗' };
for (const { subject, state, found, mend } of findings) {
  console.log(`${marks[state]} ${subject.padEnd(18)} ${found}`);
  if (mend) console.log(`${' '.repeat(21)}→ ${mend.replaceAll('\n', `\n${' '.repeat(23)}`)}`);
}
const count = findings.filter(({ state }) => state === 'bad').length;
console.log(count === 0 ? '\nThis machine is ready.' : `\n${count} to mend.`);
process.exit(count === 0 ? 0 : 1);
