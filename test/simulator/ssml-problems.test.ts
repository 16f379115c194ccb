import { ssmlProblems } from '../../simulator/ssml-problems';

const fine = [
  '<speak>After the infusion, rest.</speak>',
  '<speak><p><s>One.</s> <s>Two.</s></p></speak>',
  '<speak>a<break time="350ms"/>b<break strength="strong"/><break time="10s"/></speak>',
  '<speak><prosody rate="slow">a<sub alias="b">c</sub></prosody></speak>',
  '<speak><say-as interpret-as="telephone">212-555-0142</say-as></speak>',
  '<speak><phoneme alphabet="ipa" ph="pɪˈkɑːn">pecan</phoneme> Q &amp; A</speak>',
];

test.each(fine)('Alexa speaks %s', (ssml) => {
  expect(ssmlProblems(ssml)).toEqual([]);
});

const bad: readonly (readonly [ssml: string, problem: string])[] = [
  ['', 'malformed SSML'],
  ['Hello', 'malformed SSML'],
  ['<speak>Q & A</speak>', 'malformed SSML'],
  ['<speak>a < b</speak>', 'malformed SSML'],
  ['<speak><p>a</speak>', 'malformed SSML'],
  ['<speak>a</speak><speak>b</speak>', 'malformed SSML'],
  ['<speak>a\u0000b</speak>', 'malformed SSML'],
  ['<p>a</p>', '<p> in the wrong place'],
  ['<speak><speak>a</speak></speak>', '<speak> in the wrong place'],
  ['<speak><b>a</b></speak>', 'the tag <b>, which Alexa does not know'],
  ['<speak><audio src="https://a/b.mp3"/></speak>', 'the tag <audio>'],
  ['<speak><break time="11s"/></speak>', 'a break of more than 10 seconds'],
  ['<speak><break time="10001ms"/></speak>', 'a break of more than 10 seconds'],
  ['<speak><break time="soon"/></speak>', 'time="soon" on <break>'],
  ['<speak><break length="1s"/></speak>', 'length="1s" on <break>'],
  ['<speak><prosody rate="10%">a</prosody></speak>', 'rate="10%" on <prosody>'],
  ['<speak><sub>a</sub></speak>', '<sub> without alias'],
  ['<speak><sub alias="">a</sub></speak>', 'alias="" on <sub>'],
  ['<speak><say-as>1</say-as></speak>', '<say-as> without interpret-as'],
  ['<speak><say-as interpret-as="money">1</say-as></speak>', 'interpret-as="money" on <say-as>'],
  ['<speak><phoneme alphabet="ipa">a</phoneme></speak>', '<phoneme> without ph'],
  ['<speak><sub alias="a"><break time="1s"/></sub></speak>', '<break> inside <sub>'],
  ['<speak><p><p>a</p></p></speak>', '<p> inside <p>'],
  ['<speak><s><p>a</p></s></speak>', '<p> inside <s>'],
  ['<speak constructor="x">a</speak>', 'constructor="x" on <speak>'],
];

test.each(bad)('it refuses %s', (ssml, problem) => {
  expect(ssmlProblems(ssml).join('; ')).toContain(problem);
});
