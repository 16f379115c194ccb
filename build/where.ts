import { bundle } from './bundle';
import { sourcePlace } from './source-place';

/**
 * `npm run where -- 'at Ui (/var/task/index.js:1:2323)'`: the place in the source of a place in the
 * built function, as the field `at` of a log line names it. The same commit gives the same bytes, so
 * nothing has to be kept of a build.
 */
async function main(words: readonly string[]): Promise<number> {
  const [, line, column] = /index\.js:(\d+):(\d+)/.exec(words.join(' ')) ?? [];
  if (line === undefined) {
    console.error(
      'where: say a place in index.js as the log has it, such as "at Ui (/var/task/index.js:1:2323)"; others are in Node.js itself.',
    );
    return 2;
  }
  const place = sourcePlace(await bundle(), Number(line), Number(column));
  if (place === undefined) {
    console.error(
      `where: nothing of the source is at ${line}:${column}; is this the commit it is from?`,
    );
    return 1;
  }
  console.log(place);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`where: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
