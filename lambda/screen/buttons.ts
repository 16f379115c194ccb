import type { Content } from '../content';
import type { Answer, Offer } from '../dialog/answer';
import { called } from '../dialog/reply';
import { capitalised } from './capitalised';
import type { Button } from './screen';

/** The offer as things to touch: each button is what can be said to it. */
export function buttonsFor(answer: Answer, offer: Offer, content: Content): readonly Button[] {
  const { labels } = content;
  const all: Button = { label: labels.questions, send: ['control', 'list-topics'] };
  switch (offer.kind) {
    case 'hear':
      return isList(answer) ? yesOrNo(content) : [...yesOrNo(content), all];
    case 'confirm':
      return yesOrNo(content);
    case 'choose':
      return offer.answers.map((each, at) => ({
        label: capitalised(called(each, content)),
        send: ['pick', at + 1],
      }));
    case 'anything':
      return answer.kind === 'welcome'
        ? [all, { label: labels.medicines, send: ['medicine', 'list'] }]
        : isList(answer)
          ? []
          : [{ label: labels.next, send: ['control', 'next'] }, all];
    case 'none':
      return [];
  }
}

function yesOrNo({ labels }: Content): readonly Button[] {
  return [
    { label: labels.yes, send: ['control', 'yes'] },
    { label: labels.no, send: ['control', 'no'] },
  ];
}

function isList({ kind }: Answer): boolean {
  return kind === 'topics' || kind === 'medicine-list';
}
