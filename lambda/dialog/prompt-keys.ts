/**
 * Every prompt the skill can say, with the names that its wordings may hold in braces. The compiler
 * holds content/<locale>/prompts.yaml against these tables: no key missing, none unused, no other
 * brace. Sentences never ask; questions always do.
 */
export const sentenceKeys = {
  welcome: [],
  'missed-once': [],
  'missed-twice': [],
  'missed-twice-list': ['topics'],
  'missed-thrice': ['phone'],
  'help-start': [],
  'help-topic': ['topic'],
  'help-medicine': [],
  'help-list': [],
  'topics-first': ['topics'],
  'topics-more': ['topics'],
  outside: ['phone'],
  'outside-subject': ['subject', 'phone'],
  'medicine-also-listed': ['described'],
  'medicine-also-class': ['medicine'],
  'medicine-also-not-listed': ['medicine'],
  'medicine-also-unclear': [],
  'medicine-others': [],
  'medicine-check': [],
  'medicine-unsure': ['medicine', 'class'],
  'medicine-group': ['medicine', 'class'],
  'medicine-group-not-listed': ['medicine'],
  'medicine-described': ['medicine', 'class'],
  'moving-on': [],
  'nothing-more': [],
  goodbye: [],
  caution: [],
  error: ['phone'],
  'error-medicine': ['phone'],
} as const satisfies Record<string, readonly string[]>;

export const questionKeys = {
  'what-first': [],
  'what-else': [],
  'which-topic': [],
  'hear-more': [],
  'hear-topic': ['topic'],
  'hear-list': [],
  'go-on': [],
  'did-you-mean': ['first', 'second'],
  'suggest-two': ['first', 'second'],
  'did-you-say': ['medicine'],
  'did-you-say-either': ['first', 'second'],
} as const satisfies Record<string, readonly string[]>;

export type SentenceKey = keyof typeof sentenceKeys;
export type QuestionKey = keyof typeof questionKeys;
