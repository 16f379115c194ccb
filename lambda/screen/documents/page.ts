import { layouts } from './layouts';
import { resources, styles } from './look';

export type Json = Readonly<Record<string, unknown>>;

/** APL 1.4 is all that is used; 2023.3 is the newest version that every tool at hand accepts. */
const VERSION = '2023.3';

/** Long enough to read a full answer; the device clears the screen after that. */
const IDLE_MILLISECONDS = 120_000;

/**
 * A document around its body, the part that scrolls. Nothing is imported: Alexa's own packages come
 * from a CDN, so a document without them draws the same everywhere.
 */
export function page(body: Json, { background = '@ground', ink = '@accent' } = {}): Json {
  return {
    type: 'APL',
    version: VERSION,
    theme: 'dark',
    settings: { idleTimeout: IDLE_MILLISECONDS },
    resources,
    styles,
    layouts: { ...layouts, Body: { parameters: ['screen'], item: body } },
    mainTemplate: {
      parameters: ['payload'],
      items: [
        { when: '${@flow == "yes"}', ...filled(background, flowing(ink)) },
        filled(background, standing(ink)),
      ],
    },
  };
}

function filled(background: string, item: Json): Json {
  return { type: 'Frame', width: '100vw', height: '100vh', backgroundColor: background, item };
}

const body = { type: 'Body', screen: '${payload.screen}' };
const caution = { type: 'Caution', words: '${payload.screen.caution}' };
const title = (ink: string) => ({
  type: 'Words',
  when: '${payload.screen.title != ""}',
  words: '${payload.screen.title}',
  size: '@title',
  ink,
  weight: '700',
});
const question = {
  type: 'Words',
  when: '${payload.screen.question != ""}',
  words: '${payload.screen.question}',
  size: '@small',
  ink: '@soft',
};
const buttons = { type: 'Buttons', buttons: '${payload.screen.buttons}' };
const reading = {
  type: 'Reading',
  heading: '${payload.screen.heading}',
  words: '${payload.screen.small}',
};
const source = {
  type: 'Words',
  when: '${payload.screen.source != ""}',
  words: '${payload.screen.source}',
  size: '@source',
  ink: '@soft',
};

/** The body scrolls between what stands still: the title above, the offer below. */
const standing = (ink: string) => ({
  type: 'Container',
  width: '100%',
  height: '100%',
  paddingLeft: '@side',
  paddingRight: '@side',
  paddingTop: '@top',
  paddingBottom: '@top',
  items: [
    caution,
    title(ink),
    {
      type: 'ScrollView',
      width: '100%',
      grow: 1,
      shrink: 1,
      spacing: '@half',
      item: { type: 'Container', width: '100%', items: [body, { ...reading, spacing: '@gap' }] },
    },
    { ...question, spacing: '@gap' },
    { ...buttons, spacing: '@half' },
    { ...source, spacing: '@half' },
  ],
});

/**
 * Where there is little room everything scrolls, and the offer comes before what there is to read; a
 * circle's edge cuts no word of the square in it.
 */
const flowing = (ink: string) => ({
  type: 'Container',
  width: '100%',
  height: '100%',
  alignItems: 'center',
  justifyContent: 'center',
  item: {
    type: 'ScrollView',
    width: '@flowWidth',
    height: '@flowHeight',
    item: {
      type: 'Container',
      width: '100%',
      paddingLeft: '@side',
      paddingRight: '@side',
      paddingTop: '@top',
      paddingBottom: '@top',
      items: [
        caution,
        { ...title(ink), spacing: '@half' },
        { ...body, spacing: '@half' },
        { ...question, spacing: '@gap' },
        { ...buttons, spacing: '@half' },
        { ...reading, spacing: '@gap' },
        { ...source, spacing: '@gap' },
      ],
    },
  },
});
