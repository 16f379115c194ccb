import { once } from '../../once';
import { page } from './page';

/** Letters as large as all of the answer has room for without scrolling. */
const size =
  '${screen.length <= @hugeHolds && screen.small == "" ? @huge : screen.length <= @largeHolds ? @large : @long}';

/** What is being said in large letters, what there is to read below; also every prompt. */
export const answer = once(() =>
  page({
    type: 'Container',
    width: '100%',
    items: [{ type: 'Words', words: '${screen.large}', size, weight: '500' }],
  }),
);
