import { page } from './page';

/** What is being said in large letters, what there is to read below; also every prompt. */
export const answer = page({
  type: 'Container',
  width: '100%',
  items: [
    {
      type: 'Words',
      words: '${screen.large}',
      size: '${screen.isBrief ? @huge : @large}',
      weight: '500',
    },
    {
      type: 'Words',
      when: '${screen.small != ""}',
      spacing: '@gap',
      words: '${screen.heading}',
      size: '@small',
      ink: '@accent',
      weight: '700',
    },
    {
      type: 'Words',
      when: '${screen.small != ""}',
      spacing: '@half',
      words: '${screen.small}',
      size: '@small',
    },
  ],
});
