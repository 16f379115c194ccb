import { launch, freely } from './requests';
import { coldStarts, type Contestant } from './cold-start';
import { held, told, type Row } from './row';
import { bundled, put, type Workshop } from './workshop';

const ROUNDS = 40;
const MOST_RATIO = 1.15;
const MOST_MEBIBYTES = 4;

/** Whole processes of the built function, beside the least that can be had. */
export async function startRows(
  workshop: Workshop,
  handler: string,
  node: string,
  label: string,
): Promise<readonly Row[]> {
  const worker = await bundled(workshop, 'bench/workers/cold.ts', 'cold.js');
  const bare = await bundled(workshop, 'bench/handlers/bare.ts', 'bare/index.js');
  const sdk = await bundled(workshop, 'bench/handlers/sdk.ts', 'sdk/index.js');
  const request = put(workshop, 'launch.json', JSON.stringify(launch));
  const question = put(
    workshop,
    'question.json',
    JSON.stringify(freely(['how long does it take'])[0]),
  );
  const contestants: readonly Contestant[] = [
    { name: 'a bare handler', path: bare, request },
    { name: 'the least skill of ask-sdk-core', path: sdk, request },
    { name: 'Infusion Guide', path: handler, request },
    { name: 'Infusion Guide, asked in free words', path: handler, request: question },
  ];
  const starts = coldStarts(contestants, ROUNDS, worker, node);
  const [least, , skill, asked] = starts;
  const over = (peak = NaN) => peak - (least?.peakMebibytes ?? NaN);
  const where = `${label}, median of ${ROUNDS} interleaved rounds`;
  return [
    ...contestants.map(({ name }, at) =>
      told(
        `Cold start of ${name}, whole process, ${where}`,
        inWords(starts[at]?.milliseconds, starts[at]?.ratio),
      ),
    ),
    held(`Cold start against the bare handler, ${label}`, skill?.ratio ?? NaN, MOST_RATIO, 'x'),
    held(
      `Peak memory over the bare handler, ${label}`,
      over(skill?.peakMebibytes),
      MOST_MEBIBYTES,
      'MiB',
    ),
    told(
      `The same, after a question in free words, ${label}`,
      `${over(asked?.peakMebibytes).toFixed(1)} MiB`,
    ),
  ];
}

function inWords(milliseconds = NaN, ratio = NaN): string {
  return `${milliseconds.toFixed(1)} ms, ${ratio.toFixed(2)} x the bare handler`;
}
