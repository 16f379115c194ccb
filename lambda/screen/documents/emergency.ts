import { once } from '../../once';
import { page } from './page';

/** The number to call, as large as the screen allows, and the script below it. */
export const emergency = once(() =>
  page(
    {
      type: 'Container',
      width: '100%',
      items: [
        {
          type: 'Text',
          width: '100%',
          text: '${screen.heading}',
          accessibilityLabel: '${screen.title}',
          // "999 or 112" has to fit on one line too.
          fontSize: '${screen.length < 5 ? @number : @longNumber}',
          fontWeight: '700',
          color: '@letters',
          textAlign: 'center',
        },
        {
          type: 'Words',
          spacing: '@half',
          words: '${screen.large}',
          size: '@script',
          weight: '700',
        },
      ],
    },
    { background: '@emergency', ink: '@letters' },
  ),
);
