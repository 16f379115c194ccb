import { once } from '../../once';
import { page } from './page';

/** The skill's name and what it does. */
export const welcome = once(() =>
  page({
    type: 'Container',
    width: '100%',
    items: [{ type: 'Words', words: '${screen.large}', size: '@huge', weight: '500' }],
  }),
);
