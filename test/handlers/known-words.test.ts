import { contentFor } from '../../lambda/content-for';
import { hear } from '../../lambda/handlers/hear';
import { newSession } from '../../lambda/dialog/session';
import { envelope, intentRequest, requestBase } from '../../simulator/envelope';

const content = contentFor('en-US');
const device = { locale: 'en-US', viewport: undefined };
const session = { id: 'amzn1.echo-api.session.test', isNew: false, attributes: {} };

function asking(intent: string, slot: string, value: string, id: string) {
  const slots = { [slot]: { type: 'SUBJECT', value, match: { id, name: value } } };
  const request = intentRequest({ intent, slots }, [slot], requestBase(0, 'en-US'));
  return hear(envelope(request, session, device), newSession, content);
}

const subjects = content.subjects.flatMap(({ id, name, words }) =>
  [name, ...words].map((word) => [word, id] as const),
);

describe('a slot that holds a subject of ours and nothing else', () => {
  it.each(subjects)('%s is a question and no emergency', (word, id) => {
    const heard = asking('OutsideIntent', 'subject', word, id);
    expect(heard).toEqual({ turn: { kind: 'outside', subject: id }, caution: false });
  });
});

it('is still an emergency when the slot holds one', () => {
  const { turn } = asking('OutsideIntent', 'subject', 'my wife cannot breathe', 'conditions');
  expect(turn).toEqual({ kind: 'emergency', script: 'danger' });
});
