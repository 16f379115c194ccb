import { parseArgs } from 'node:util';
import { ROOT } from '../../compiler/files';

/** What a command line of `npm run preview` asks for. */
export type Command =
  | { readonly kind: 'serve'; readonly port: number; readonly root: string }
  | { readonly kind: 'help'; readonly usage: string }
  | { readonly kind: 'wrong'; readonly why: string };

const PORT = 3000;

const USAGE = `npm run preview -- [--port ${PORT}] [--root folder]: the skill in a browser, following content/ of this folder or another.`;

export function commandFrom(words: readonly string[]): Command {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        port: { type: 'string', default: String(PORT) },
        root: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help', usage: USAGE };
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Infinity;
    return port <= 65_535
      ? { kind: 'serve', port, root: values.root ?? ROOT }
      : { kind: 'wrong', why: `"${values.port}" is no port; give a number such as ${PORT}.` };
  } catch (error) {
    const [why = ''] = (error as Error).message.split('. ');
    return { kind: 'wrong', why: `${why.replace(/\.$/, '')}.` };
  }
}
