import { contentFor } from '../../lambda/content-for';
import { converse } from '../../lambda/dialog/converse';
import { newSession } from '../../lambda/dialog/session';
import { classRows } from '../../lambda/screen/rows';
import { touched } from '../../lambda/handlers/touched';
import { exchangeAfter } from './shown';

const content = contentFor('en-US');

test.each([
  [['control', 'yes'], { kind: 'control', control: 'yes' }],
  [['topic', 'what-is-ketamine'], { kind: 'topic', topic: 'what-is-ketamine', also: undefined }],
  [['pick', 2], { kind: 'pick', position: 2 }],
  [['medicine', 'list'], { kind: 'medicine', form: 'which', named: [] }],
  [
    ['class', 'maoi'],
    { kind: 'medicine', form: 'on-list', named: [{ kind: 'class', class: 'maoi' }] },
  ],
])('a touch that sends %j is a turn', (sent, turn) => {
  expect(touched(sent, content)).toEqual(turn);
});

test.each([
  [undefined],
  ['yes'],
  [[]],
  [['control', 'dance']],
  [['topic', 'nowhere']],
  [['class', 'aspirin']],
  [['medicine', 'xanax']],
])('a touch that sends %j is not understood', (sent) => {
  expect(touched(sent, content)).toEqual({ kind: 'unknown', nearest: [] });
});

test.each(classRows(content).map(({ label, send }) => [label, send] as const))(
  'a touch on the row "%s" says what its name says when it is spoken',
  async (label, send) => {
    const are = label.endsWith('s') ? 'are' : 'is';
    const { speech } = await exchangeAfter([`${are} ${label} on the list`]);
    const { reply } = converse(touched(send, content), false, newSession, content);
    expect(`${reply.words} ${reply.asks}`).toBe(speech);
  },
);
