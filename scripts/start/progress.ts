const begin = performance.now();

/** One line of progress, with the seconds since the start. */
export function say(sentence: string): void {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${sentence}`);
}

/** A framed block, for the one thing the reader is looking for. */
export function box(lines: string[]): void {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 4);
  console.log(`\n  ┌${edge}┐`);
  for (const line of lines) console.log(`  │  ${line.padEnd(width)}  │`);
  console.log(`  └${edge}┘\n`);
}
