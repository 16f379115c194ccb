import type { Rule } from '../rule';
import type { Listing } from './listing';
import { withApis } from './sound';

const interfaceTypes = ['ALEXA_PRESENTATION_APL', 'CAN_FULFILL_INTENT_REQUEST', 'AUDIO_PLAYER'];
const modes = ['HUB', 'TV', 'MOBILE', 'PC', 'AUTO'];
const shapes = ['RECTANGLE', 'ROUND'];

/** The part of an interface that the type of ask-smapi-model leaves open. */
interface Interface {
  readonly type?: string;
  readonly supportedViewports?: readonly object[] | undefined;
}

interface Bounds {
  readonly mode?: unknown;
  readonly shape?: unknown;
  readonly minWidth?: unknown;
  readonly maxWidth?: unknown;
  readonly minHeight?: unknown;
  readonly maxHeight?: unknown;
}

const hub = {
  mode: 'HUB',
  shape: 'ROUND',
  minWidth: 100,
  maxWidth: 599,
  minHeight: 100,
  maxHeight: 599,
};

/** The screens that the skill says it knows. */
export const viewportRules: readonly Rule<Listing>[] = [
  {
    id: 'manifest-52-interfaces',
    severity: 'error',
    what: 'The screen is declared, interfaces are known, each once; viewports have proper bounds',
    problems: ({ manifest: { apis } }) => {
      const interfaces: readonly Interface[] = apis?.custom?.interfaces ?? [];
      const types = interfaces.map(({ type = '' }) => type);
      return [
        ...(types.includes('ALEXA_PRESENTATION_APL') ? [] : ['no ALEXA_PRESENTATION_APL']),
        ...types.filter((type, at) => !interfaceTypes.includes(type) || types.indexOf(type) !== at),
        ...interfaces
          .flatMap(({ supportedViewports = [] }) => supportedViewports)
          .filter((viewport) => !isProper(viewport))
          .map((viewport) => JSON.stringify(viewport)),
      ];
    },
    accepted: withInterface({ type: 'ALEXA_PRESENTATION_APL', supportedViewports: [hub] }),
    refused: withInterface({
      type: 'ALEXA_PRESENTATION_APL',
      supportedViewports: [{ ...hub, minWidth: 600 }],
    }),
    alsoRefused: [
      withApis({ custom: { interfaces: [] } }),
      withInterface({ type: 'RENDER_TEMPLATE' }),
      ...[{ minWidth: '100' }, { maxWidth: undefined }, { mode: 'WATCH' }, { minHeight: 1.5 }].map(
        (wrong) =>
          withInterface({
            type: 'ALEXA_PRESENTATION_APL',
            supportedViewports: [{ ...hub, ...wrong }],
          }),
      ),
    ],
  },
];

function isProper({ mode, shape, minWidth, maxWidth, minHeight, maxHeight }: Bounds): boolean {
  return (
    modes.includes(String(mode)) &&
    shapes.includes(String(shape)) &&
    isRange(minWidth, maxWidth) &&
    isRange(minHeight, maxHeight)
  );
}

/** Numbers, not texts that look like them: SMAPI refuses those. */
function isRange(least: unknown, most: unknown): boolean {
  return (
    typeof least === 'number' &&
    typeof most === 'number' &&
    Number.isInteger(least) &&
    Number.isInteger(most) &&
    least >= 1 &&
    least <= most
  );
}

function withInterface(screen: Interface): Listing {
  return withApis({ custom: { interfaces: [screen as never] } });
}
