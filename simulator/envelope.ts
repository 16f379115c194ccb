import type { IntentRequest, Request, RequestEnvelope, Slot } from 'ask-sdk-model';
import type { Recognised, RecognisedSlot } from './recognise';

export interface Device {
  readonly locale: string;
  /** The APL viewport of a device with a screen. */
  readonly viewport: Readonly<Record<string, unknown>> | undefined;
}

export interface OpenSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const APPLICATION = { applicationId: 'amzn1.ask.skill.simulator' };
const USER = { userId: 'amzn1.ask.account.SIMULATOR' };

/** A full request envelope, as Alexa posts it. */
export function envelope(request: Request, session: OpenSession, device: Device): RequestEnvelope {
  const { viewport } = device;
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application: APPLICATION,
      user: USER,
      attributes: { ...session.attributes },
    },
    context: {
      System: {
        application: APPLICATION,
        user: USER,
        device: {
          deviceId: 'amzn1.ask.device.SIMULATOR',
          supportedInterfaces: viewport
            ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2023.3' } } }
            : {},
        },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'simulator-access-token',
      },
      ...(viewport && { Viewport: viewport }),
    },
    request,
  };
}

/** What all requests begin with. */
export function requestBase(count: number, locale: string) {
  return {
    requestId: `amzn1.echo-api.request.simulator-${count}`,
    timestamp: new Date().toISOString(),
    locale,
  };
}

/** An intent request, with every slot that the intent declares, filled or not. */
export function intentRequest(
  { intent, slots }: Recognised,
  declared: readonly string[],
  base: ReturnType<typeof requestBase>,
): IntentRequest {
  const all = [...new Set([...declared, ...Object.keys(slots)])];
  return {
    type: 'IntentRequest',
    ...base,
    dialogState: 'COMPLETED',
    intent: {
      name: intent,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(all.map((name) => [name, slotAs(name, slots[name])])),
    },
  };
}

function slotAs(name: string, slot: RecognisedSlot | undefined): Slot {
  const empty: Slot = { name, confirmationStatus: 'NONE' };
  if (!slot) return empty;
  const filled: Slot = { ...empty, value: slot.value };
  if (slot.type.startsWith('AMAZON.')) return filled;
  const authority = `amzn1.er-authority.echo-sdk.simulator.${slot.type}`;
  const resolution = slot.match
    ? { authority, status: { code: 'ER_SUCCESS_MATCH' as const }, values: [{ value: slot.match }] }
    : { authority, status: { code: 'ER_SUCCESS_NO_MATCH' as const }, values: [] };
  return { ...filled, resolutions: { resolutionsPerAuthority: [resolution] } };
}
