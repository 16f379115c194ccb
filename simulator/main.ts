import { createInterface } from 'node:readline';
import {
  newConversation,
  open,
  say,
  speaker,
  type Conversation,
  type Exchange,
} from './conversation';
import { commandFrom } from './command';
import { answerLine, readLine } from './jsonl';
import { readModel, type Model } from './model';
import { shown } from './shown';

/** `npm run ask`: a conversation, the turns given as arguments, or JSON lines. */
async function main(words: readonly string[]): Promise<number> {
  const command = commandFrom(words);
  if (command.kind === 'wrong') {
    console.error(`ask: ${command.why}`);
    return 2;
  }
  // The skill logs to the console, as on Lambda; here that is the conversation's. What an operator
  // would be woken for goes to standard error.
  const write = console.log.bind(console);
  console.log = (line: string) => line.includes('"event":"failed"') && console.error(line);
  const model = readModel();
  const device = { ...speaker, locale: command.locale };
  if (command.kind === 'jsonl') return answerLines(model, device, write);
  const conversation = newConversation(device);
  if (command.turns.length > 0) return answerTurns(command.turns, conversation, model, write);
  return converse(conversation, model, write);
}

type Write = (line: string) => void;

async function answerLines(model: Model, device: typeof speaker, write: Write): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') write(JSON.stringify(await answerLine(readLine(line), model, device)));
  }
  return 0;
}

async function answerTurns(
  turns: readonly string[],
  conversation: Conversation,
  model: Model,
  write: Write,
): Promise<number> {
  let next = conversation;
  let refused = 0;
  for (const turn of turns) {
    // oxlint-disable-next-line no-await-in-loop
    const step = await say(turn, next, model);
    write(shown(turn, step.exchange));
    refused += step.exchange.problems.length;
    next = step.next;
  }
  return refused > 0 ? 1 : 0;
}

async function converse(conversation: Conversation, model: Model, write: Write): Promise<number> {
  const first = await open(conversation);
  write(shown('open infusion guide', first.exchange));
  let { next } = first;
  let last: Exchange = first.exchange;
  const input = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: 'you    > ',
  });
  input.prompt();
  for await (const line of input) {
    if (line.trim() !== '') {
      const step = await say(line, next, model);
      write(shown(undefined, step.exchange));
      ({ next } = step);
      last = step.exchange;
    }
    if (!last.open) break;
    input.prompt();
  }
  input.close();
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`ask: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
