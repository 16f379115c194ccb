import type { ScreenOf } from '../devices';

// The renderer measures each text once, so that its fonts have to be there before it starts.
const ready = Promise.all([
  AplRenderer.initEngine(),
  ...['400', '700'].map((weight) => document.fonts.load(`${weight} 1rem amazon-ember-display`)),
]);
let shown: { destroy(): void } | undefined;

window.touches = [];
window.draw = async ({ document: source, datasources, screen }) => {
  await ready;
  shown?.destroy();
  const view = emptyView(screen);
  const content = AplRenderer.Content.create(JSON.stringify(source));
  content.addData('payload', JSON.stringify(datasources));
  if (!content.isReady()) throw new Error('The document imports a package or lacks its data.');
  const drawn = AplRenderer.default.create({
    view,
    content,
    theme: 'dark',
    mode: screen.mode,
    viewport: { ...screen, isRound: screen.shape === 'ROUND' },
    environment: {
      agentName: 'infusion-guide-preview',
      agentVersion: '1',
      allowOpenUrl: false,
      disallowVideo: true,
    },
    utcTime: 0,
    localTimeAdjustment: 0,
    // The fonts would come from a CDN.
    notLoadFonts: true,
    logLevel: 'warn',
    onSendEvent: touched,
  });
  await drawn.init();
  shown = drawn;
};

function emptyView({ width, height }: ScreenOf): HTMLElement {
  const view = document.createElement('div');
  view.style.width = `${width}px`;
  view.style.height = `${height}px`;
  document.querySelector('#screen')?.replaceChildren(view);
  return view;
}

function touched(event: { readonly arguments: readonly unknown[] }): void {
  window.touches.push(event.arguments);
  if (window.parent !== window)
    window.parent.postMessage({ kind: 'touch', arguments: event.arguments }, location.origin);
}
