/** A kind of Alexa device that a caller may have, with the screen that Alexa reports of it. */
export interface DeviceKind {
  readonly id: string;
  readonly name: string;
  readonly screen: ScreenOf | undefined;
}

export interface ScreenOf {
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV' | 'MOBILE';
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** The viewport profiles of Amazon's alexa-viewport-profiles, one device for each. */
export const deviceKinds: readonly DeviceKind[] = [
  { id: 'speaker', name: 'Speaker without a screen', screen: undefined },
  { id: 'hub', name: 'Large hub, 1280 by 800', screen: hub(1280, 800) },
  { id: 'hub-medium', name: 'Medium hub, 1024 by 600', screen: hub(1024, 600) },
  { id: 'hub-small', name: 'Small hub, 960 by 480', screen: hub(960, 480) },
  { id: 'round', name: 'Round hub, 480 by 480', screen: { ...hub(480, 480), shape: 'ROUND' } },
  { id: 'tv', name: 'Television', screen: { ...hub(1920, 1080), mode: 'TV', dpi: 320 } },
  { id: 'portrait', name: 'Wall hub, upright', screen: hub(1080, 1920) },
  { id: 'mobile', name: 'Phone', screen: { ...hub(720, 1280), mode: 'MOBILE', dpi: 320 } },
];

function hub(width: number, height: number): ScreenOf {
  return { shape: 'RECTANGLE', mode: 'HUB', width, height, dpi: 160 };
}

/** The `Viewport` of a request's context. */
export function viewportOf({ shape, mode, width, height, dpi }: ScreenOf) {
  return {
    experiences: [
      { arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false },
    ],
    mode,
    shape,
    pixelWidth: width,
    pixelHeight: height,
    currentPixelWidth: width,
    currentPixelHeight: height,
    dpi,
    touch: mode === 'TV' ? [] : ['SINGLE'],
    keyboard: mode === 'TV' ? ['DIRECTION'] : [],
  };
}
