import type { Control, IntentMeaning, ScriptId } from '../lambda/content';
import type { Draft } from './draft';

/** An intent of the model with what it means to the skill: both outputs are made from this list. */
export interface IntentPlan {
  readonly name: string;
  readonly means: IntentMeaning;
  readonly samples: readonly string[];
}

/** Alexa's own intents for what we call a control; the others get an intent of ours. */
const controlIntents: Readonly<Record<Control, string>> = {
  help: 'AMAZON.HelpIntent',
  repeat: 'AMAZON.RepeatIntent',
  slower: 'SlowerIntent',
  more: 'MoreIntent',
  yes: 'AMAZON.YesIntent',
  no: 'AMAZON.NoIntent',
  stop: 'AMAZON.StopIntent',
  next: 'AMAZON.NextIntent',
  previous: 'AMAZON.PreviousIntent',
  'list-topics': 'ListTopicsIntent',
};

const scriptIntents: Readonly<Record<ScriptId, string>> = {
  danger: 'EmergencyIntent',
  'self-harm': 'SelfHarmIntent',
};

const stop: IntentMeaning = { kind: 'control', control: 'stop' };

/** All intents, topics first. Cancel and NavigateHome leave, as stop does; Fallback takes no samples. */
export function intentPlans(draft: Draft): readonly IntentPlan[] {
  const { cancel, ...controls } = draft.controls.value;
  return [
    ...draft.topics.map(({ id, value }) =>
      plan(`${pascal(id)}Intent`, { kind: 'topic', topic: id }, value.samples),
    ),
    ...draft.medicineForms.value.forms.map(({ id, samples }) =>
      plan(`Medicine${pascal(id)}Intent`, { kind: 'medicine', form: id }, samples),
    ),
    ...draft.emergencies.value.scripts.map(({ id, samples }) =>
      plan(scriptIntents[id], { kind: 'emergency', script: id }, samples),
    ),
    plan('OutsideIntent', { kind: 'outside' }, [
      ...draft.outside.value.subjects.flatMap((subject) => subject.samples),
      ...draft.emergencies.value.harmless,
      ...draft.outside.value.slotSamples,
    ]),
    ...draft.ambiguous.value.pairs.map(({ topics, samples }) =>
      plan(`${topics.map(pascal).join('Or')}Intent`, { kind: 'which', topics }, samples),
    ),
    ...draft.followUps.value.questions.map(({ form, otherwise, samples }) =>
      plan(
        `${[form, ...otherwise].map(pascal).join('Or')}Intent`,
        { kind: 'follow-up', form, otherwise },
        samples,
      ),
    ),
    ...Object.entries(controls).map(([control, samples]) =>
      plan(
        controlIntents[control as Control],
        { kind: 'control', control: control as Control },
        samples,
      ),
    ),
    plan('PickIntent', { kind: 'pick' }, draft.choices.value.samples),
    plan('AskIntent', { kind: 'free-text' }, draft.carriers.value.samples),
    plan('AMAZON.CancelIntent', stop, cancel),
    plan('AMAZON.NavigateHomeIntent', stop, []),
    plan('AMAZON.FallbackIntent', { kind: 'unknown' }, []),
  ];
}

function plan(name: string, means: IntentMeaning, samples: readonly string[]): IntentPlan {
  return { name, means, samples };
}

/** "after-infusion" -> "AfterInfusion": intent names take letters only. */
function pascal(id: string): string {
  return id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
