import { contentFor } from '../../lambda/content-for';
import { touched } from '../../lambda/handlers/touched';

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
