import { modelFrom, readModel, spoken } from '../../simulator/model';
import { recognise } from '../../simulator/recognise';

const small = modelFrom({
  interactionModel: {
    languageModel: {
      invocationName: 'test guide',
      intents: [
        { name: 'WorkIntent', samples: ['how does it work', 'no'] },
        {
          name: 'StopIntent',
          slots: [{ name: 'medicine', type: 'MEDICINE' }],
          samples: ['stop {medicine}', 'should i stop {medicine} now', 'my {medicine}'],
        },
        {
          name: 'AskIntent',
          slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
          samples: ['look up {query}'],
        },
        { name: 'AMAZON.NoIntent', samples: [] },
      ],
      types: [
        {
          name: 'MEDICINE',
          values: [
            { id: 'alprazolam', name: { value: 'alprazolam', synonyms: ['Xanax', 'zan axe'] } },
          ],
        },
      ],
    },
  },
});

const rows: readonly (readonly [what: string, said: string, intent: string, slot?: object])[] = [
  ['a sample, word for word', 'how does it work', 'WorkIntent'],
  ['a sample, whatever the marks and capitals', 'How does it work?!', 'WorkIntent'],
  ['a sample of ours before a phrase of Alexa', 'no', 'WorkIntent'],
  ["a phrase of Alexa's own", 'never mind', 'AMAZON.CancelIntent'],
  [
    'a value in its slot',
    'should i stop Xanax now',
    'StopIntent',
    {
      medicine: {
        value: 'xanax',
        type: 'MEDICINE',
        match: { id: 'alprazolam', name: 'alprazolam' },
      },
    },
  ],
  [
    'a value of several words',
    'stop zan axe',
    'StopIntent',
    {
      medicine: {
        value: 'zan axe',
        type: 'MEDICINE',
        match: { id: 'alprazolam', name: 'alprazolam' },
      },
    },
  ],
  [
    'a carrier phrase, with all that follows',
    'look up my xanax',
    'AskIntent',
    { query: { value: 'my xanax', type: 'AMAZON.SearchQuery', match: undefined } },
  ],
  [
    'a value that is not in the type: free text, every word',
    'stop tylenol',
    'AskIntent',
    { query: { value: 'stop tylenol', type: 'AMAZON.SearchQuery', match: undefined } },
  ],
  [
    'any other wording: free text',
    'does that really work',
    'AskIntent',
    { query: { value: 'does that really work', type: 'AMAZON.SearchQuery', match: undefined } },
  ],
  ['words of which the model holds none', 'blorp fnord', 'AMAZON.FallbackIntent'],
  ['nothing', '', 'AMAZON.FallbackIntent'],
  ['a name that every object has', 'constructor', 'AMAZON.FallbackIntent'],
];

test.each(rows.map(([what, said, intent, slots = {}]) => ({ what, said, intent, slots })))(
  '$what',
  ({ said, intent, slots }) => {
    expect(recognise(said, small)).toEqual({ intent, slots });
  },
);

test('speech is written as a recogniser writes it', () => {
  expect(spoken('  What’s  an M.A.O.I. — really? ')).toBe("what's an m a o i really");
});

test('every sample of the real model is recognised as its intent, or as one that has it as well', () => {
  const model = readModel();
  for (const [sample, intent] of model.exact) expect(recognise(sample, model).intent).toBe(intent);
});
