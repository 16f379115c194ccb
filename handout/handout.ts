import type { Content, Script, Topic } from '../lambda/content';
import { capitalised } from '../lambda/screen/capitalised';
import { classRows } from '../lambda/screen/rows';
import type { Row } from '../lambda/screen/screen';
import { escaped, tag, type Html } from './html';
import { STYLE } from './style';

/** The whole FAQ as one page to print, in large type, for whoever cannot hear it. */
export function handout(content: Content): string {
  const { labels, clinic, locale } = content;
  const body = tag(
    'main',
    tag('h1', labels['handout-title']),
    tag('p class="clinic"', `${capitalised(clinic.name)} · ${clinic.phone}`),
    emergency(content),
    ...content.topics.map(question),
    medicines(content),
    tag('footer', tag('p', `${labels['handout-phone']}: ${clinic.phone}`)),
  );
  return [
    '<!doctype html>',
    `<html lang="${escaped(locale)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag('title', labels['handout-title']).markup,
    `<style>${STYLE}</style>`,
    body.markup,
    '',
  ].join('\n');
}

function emergency({ labels, scripts }: Content): Html {
  return tag(
    'section class="emergency"',
    tag('h2', labels['handout-emergency']),
    ...scripts.map(({ card, print }: Script) => tag('p', tag('strong', `${card.title}. `), print)),
  );
}

function question({ question, full }: Topic): Html {
  return tag('section', tag('h2', question), tag('p', full));
}

function medicines(content: Content): Html {
  const { medicineCard, labels } = content;
  return tag(
    'section class="medicines"',
    tag('h2', medicineCard.title),
    tag('p', medicineCard.text),
    tag('p', tag('strong', labels['not-here'])),
    ...classRows(content).map(classOf),
  );
}

function classOf({ label, detail }: Row): Html {
  const members = detail.split(', ').map((member) => tag('li', member));
  return tag('div class="class"', tag('h3', label), tag('ul', ...members));
}
