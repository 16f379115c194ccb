import { checksOf, type Check } from './check';
import { validatorRules } from './deployment/aws-validator';
import { alarmRules } from './deployment/alarms';
import { codeRules } from './deployment/code';
import { dashboardRules } from './deployment/dashboard';
import { operationRules } from './deployment/operations';
import { privilegeRules } from './deployment/privilege';
import { resourceRules } from './deployment/resources';
import { templateRules } from './deployment/template';
import { iconRules } from './manifest/icons';
import { phraseRules } from './manifest/phrases';
import { privacyRules } from './manifest/privacy';
import { schemaRules } from './manifest/schema';
import { settingRules } from './manifest/settings';
import { textRules } from './manifest/texts';
import { viewportRules } from './manifest/viewports';
import { clashRules } from './model/clashes';
import { dialogRules } from './model/dialog';
import { invocationRules } from './model/invocation-name';
import { limitRules } from './model/limits';
import type { ModelFile } from './model/model-file';
import { localeRules } from './model/locales';
import { nameRules } from './model/names';
import { sampleRules } from './model/samples';
import { slotRules } from './model/slots';
import { spellingRules } from './model/spelling';
import type { Product } from './product';
import type { At } from './rule';
import { helpRules } from './speech/help-differs';
import { logRules } from './speech/log';
import { oddRules } from './speech/odd-requests';
import { directiveRules, sameSpeechRules } from './speech/screen';
import { sessionRules } from './speech/session';
import { sizeRules } from './speech/size';
import { suggestionRules } from './speech/suggestions';
import { wordRules } from './speech/words';
import type { Conversations } from './walk/conversations';
import type { Visit } from './walk/visit';

const modelRules = [
  ...limitRules,
  ...nameRules,
  ...sampleRules,
  ...spellingRules,
  ...slotRules,
  ...clashRules,
  ...dialogRules,
].sort(byId);
const visitRules = [...sessionRules, ...sizeRules, ...wordRules, ...directiveRules].sort(byId);
const listingRules = [
  ...textRules,
  ...phraseRules,
  ...settingRules,
  ...privacyRules,
  ...viewportRules,
].sort(byId);

const stackRules = [
  ...templateRules,
  ...privilegeRules,
  ...operationRules,
  ...alarmRules,
  ...dashboardRules,
  ...validatorRules,
];

/** Every rule, in the order of the checklist, with where in the product it looks. */
export const checks: readonly Check[] = [
  ...checksOf(modelRules, modelsOf),
  ...checksOf(localeRules, ({ models }) => one('interaction models', models)),
  ...checksOf(invocationRules, ({ models }) =>
    models.map(({ locale, invocationName }) => ({ at: locale, subject: invocationName })),
  ),
  ...checksOf(visitRules, visitsOf),
  ...checksOf(helpRules, (product) =>
    walksOf(product).map(({ locale, walk }) => ({ at: locale, subject: walk.visits })),
  ),
  ...checksOf(sameSpeechRules, ({ conversations: [voice], withScreen }) =>
    voice ? one('a screen', [voice.walk.speeches, withScreen.walk.speeches] as const) : [],
  ),
  ...checksOf(suggestionRules, (product) =>
    walksOf(product).flatMap(({ locale, suggestions }) =>
      suggestions.map((subject) => ({ at: locale, subject })),
    ),
  ),
  ...checksOf(oddRules, ({ odd }) => odd.map((subject) => ({ at: 'an odd request', subject }))),
  ...checksOf(logRules, ({ logged }) => one('the log', logged)),
  ...checksOf(listingRules, ({ listing }) => one('skill.json', listing)),
  ...checksOf(iconRules, ({ icons }) => icons),
  ...checksOf(schemaRules, ({ documents }) => documents),
  ...checksOf(codeRules, ({ code }) => one('dist/lambda', code)),
  ...checksOf(resourceRules, ({ resources }) => one('ask-resources.json', resources)),
  ...checksOf(stackRules, ({ template }) => one('infrastructure/skill-stack.yaml', template)),
];

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function one<Subject>(at: string, subject: Subject): readonly At<Subject>[] {
  return [{ at, subject }];
}

/** Locales with the same model count as one, so that a problem is told once. */
function modelsOf({ models }: Product): readonly At<ModelFile>[] {
  const groups = new Map<string, At<ModelFile>>();
  for (const subject of models) {
    const { locale, ...model } = subject;
    const same = JSON.stringify(model);
    const at = groups.get(same)?.at;
    groups.set(same, { at: at === undefined ? locale : `${at}, ${locale}`, subject });
  }
  return [...groups.values()];
}

function walksOf({ conversations, withScreen }: Product): readonly Conversations[] {
  return [...conversations, withScreen];
}

function visitsOf(product: Product): readonly At<Visit>[] {
  return walksOf(product).flatMap(({ locale, walk }) =>
    walk.visits.map((visited) => ({ at: `${locale}, ${visited.place}`, subject: visited })),
  );
}
