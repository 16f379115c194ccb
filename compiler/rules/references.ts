import { quote, type Diagnostic, type Place } from '../diagnostic';
import type { Draft } from '../draft';

/** Every id that points somewhere points to something, and one path leads through all topics. */
export function referenceDiagnostics(draft: Draft): readonly Diagnostic[] {
  return [
    ...draft.topics.flatMap(({ value, source }) =>
      unknown('topic', value.next, topicIds(draft), source.at(['next'])),
    ),
    ...brokenPath(draft),
    ...draft.ambiguous.value.pairs.flatMap(({ topics }, at) =>
      topics.flatMap((id, which) =>
        unknown(
          'topic',
          id,
          topicIds(draft),
          draft.ambiguous.source.at(['pairs', at, 'topics', which]),
        ),
      ),
    ),
    ...followUpReferences(draft),
    ...medicineReferences(draft),
  ];
}

function topicIds({ topics }: Draft): readonly string[] {
  return topics.map((topic) => topic.id);
}

function followUpReferences(draft: Draft): readonly Diagnostic[] {
  const { value, source } = draft.followUps;
  const forms = draft.medicineForms.value.forms.map((form) => form.id);
  return value.questions.flatMap(({ form, otherwise }, at) => [
    ...unknown('form', form, forms, source.at(['questions', at, 'form'])),
    ...otherwise.flatMap((topic, which) =>
      unknown('topic', topic, topicIds(draft), source.at(['questions', at, 'otherwise', which])),
    ),
  ]);
}

function medicineReferences({ medicines: { value, source } }: Draft): readonly Diagnostic[] {
  const classes = value.classes.map((each) => each.id);
  const near = [...value.listed, ...value.unsure].map((each) => each.id);
  return [
    ...(['listed', 'unsure'] as const).flatMap((section) =>
      value[section].flatMap((each, at) =>
        unknown('medicine class', each.class, classes, source.at([section, at, 'class'])),
      ),
    ),
    ...value.groups.flatMap(({ mayBe }, at) =>
      mayBe.flatMap((id) =>
        unknown('medicine class', id, classes, source.at(['groups', at, 'mayBe'])),
      ),
    ),
    ...value.others.flatMap(({ soundsLike }, at) =>
      (soundsLike ?? []).flatMap((id) =>
        unknown('listed medicine', id, near, source.at(['others', at, 'soundsLike'])),
      ),
    ),
  ];
}

function unknown(
  what: string,
  id: string,
  ids: readonly string[],
  place: Place,
): readonly Diagnostic[] {
  if (ids.includes(id)) return [];
  return [
    {
      ...place,
      found: `the ${what} ${quote(id)}, which is not there`,
      expected: `one of ${ids.join(', ')}`,
      remedy: `correct the id or add that ${what}`,
    },
  ];
}

/** "Next question" must reach every topic, so the topics form one circle. */
function brokenPath({ topics }: Draft): readonly Diagnostic[] {
  const led = new Map<string, string>();
  return topics.flatMap(({ id, value, source }) => {
    const earlier = led.get(value.next);
    led.set(value.next, id);
    if (earlier === undefined && value.next !== id) return [];
    return [
      {
        ...source.at(['next']),
        found: `${quote(value.next)} as the next topic of ${earlier === undefined ? 'itself' : `${earlier} as well`}`,
        expected: 'a path on which each topic is the next one of one other topic',
        remedy: 'point it to the topic that no other names as its next',
      },
    ];
  });
}
