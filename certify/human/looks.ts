import { readAskResources } from '../../build/ask-resources';
import { placeholdersIn } from '../../build/placeholders';
import { contentFiles } from '../../compiler/files';
import { readDraft } from '../../compiler/draft';
import { readManifest } from '../../build/skill-package';

/** What no program can judge: somebody has to look, every time before the skill is submitted. */
export interface Look {
  readonly id: string;
  readonly what: string;
  readonly look: readonly string[];
}

const always: readonly Look[] = [
  {
    id: 'human-policy',
    what: 'The skill keeps to the health section of the policy',
    look: [
      'Read "Policy Requirements for an Alexa Skill", health: its text could not be read from here.',
    ],
  },
  {
    id: 'human-limits',
    what: 'The limits checked here are still those of Amazon',
    look: ['Compare certify/ with the certification requirements on developer.amazon.com.'],
  },
  {
    id: 'human-device',
    what: 'The skill works on devices',
    look: ['Walk through docs/deploy.md, "Check by hand", on a speaker and on a screen.'],
  },
  {
    id: 'human-clinic',
    what: 'A clinic stands behind the words and the name',
    look: ['Have the right to the names and the icon; Amazon may ask who publishes health advice.'],
  },
];

/** The looks that are always due, and what still stands for a real clinic. */
export function looks(): readonly Look[] {
  const read = readDraft(contentFiles());
  const examples =
    read.kind === 'read' ? placeholdersIn(read.draft, readManifest(), readAskResources()) : [];
  const what = 'The clinic, its number, its review, its addresses and its alarms are real';
  return [
    ...(examples.length > 0 ? [{ id: 'human-placeholders', what, look: examples }] : []),
    ...always,
  ];
}
