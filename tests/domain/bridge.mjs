/** Answers one JSON request a line with one JSON answer a line: calls of the twins, for the comparison with Python. */

import { createInterface } from 'node:readline';

import { called } from './stand_ins.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  const { stem, call, given } = JSON.parse(line);
  let answer;
  try {
    answer = { gives: (await called(stem, call, given)) ?? null };
  } catch (error) {
    answer = { error: error.name };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
