import type { Instruction, Op } from '../types';
import { assign } from './assign';
import { await_ } from './await';
import { choose } from './choose';
import { effect } from './effect';
import { end } from './end';
import type { Execute, Move, Stretch } from './execute';
import { jump } from './jump';
import { mark } from './mark';
import { sleep } from './sleep';
import { split } from './split';

const instructions: { [K in Op]: Execute<K> } = {
  assign,
  await: await_,
  choose,
  effect,
  end,
  jump,
  mark,
  sleep,
  split,
};

export function execute(instruction: Instruction, stretch: Stretch): Move {
  const run = instructions[instruction.op] as (instruction: Instruction, stretch: Stretch) => Move;
  return run(instruction, stretch);
}
