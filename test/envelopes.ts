import type { interfaces, Request, RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { handler } from '../lambda';

// The skill logs a line for each request; a test that reads them asks the spy.
beforeEach(() => {
  jest.spyOn(console, 'log').mockReset();
});

/** What surrounds a request; each part has a usual value. */
export interface Around {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly isNew?: boolean;
  readonly applicationId?: string;
  readonly hasScreen?: boolean;
}

const base = {
  requestId: 'amzn1.echo-api.request.0000-test',
  timestamp: '2026-11-23T09:00:00Z',
  locale: 'en-US',
};

/** A whole envelope, as Alexa posts it; written apart from the simulator's, as a second opinion. */
export function envelope(request: Request, around: Around = {}): RequestEnvelope {
  const { attributes = {}, isNew = false, hasScreen = false } = around;
  const application = { applicationId: around.applicationId ?? 'amzn1.ask.skill.test' };
  const user = { userId: 'amzn1.ask.account.TEST' };
  return {
    version: '1.0',
    session: { new: isNew, sessionId: 'session-test', application, user, attributes },
    context: {
      System: {
        application,
        user,
        device: {
          deviceId: 'amzn1.ask.device.TEST',
          supportedInterfaces: hasScreen
            ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
            : {},
        },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'token',
      },
    },
    request,
  };
}

export function launch(): Request {
  return { type: 'LaunchRequest', ...base };
}

export function intent(name: string, slots: Readonly<Record<string, Slot>> = {}): Request {
  return {
    type: 'IntentRequest',
    ...base,
    dialogState: 'COMPLETED',
    intent: { name, confirmationStatus: 'NONE', slots: { ...slots } },
  };
}

/** A slot with its words and the ids that entity resolution matched; no ids, no match. */
export function slot(name: string, value: string | undefined, ...ids: readonly string[]): Slot {
  const authority = `amzn1.er-authority.echo-sdk.test.${name.toUpperCase()}`;
  return {
    name,
    confirmationStatus: 'NONE',
    ...(value !== undefined && { value }),
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority,
          status: { code: ids.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
          values: ids.map((id) => ({ value: { id, name: id } })),
        },
      ],
    },
  };
}

export function sessionEnded(reason: 'USER_INITIATED' | 'ERROR' = 'USER_INITIATED'): Request {
  return { type: 'SessionEndedRequest', ...base, reason };
}

/** A touch on the screen that sends these arguments. */
export function touched(...sent: readonly unknown[]): Request {
  const event: interfaces.alexa.presentation.apl.UserEvent = {
    type: 'Alexa.Presentation.APL.UserEvent',
    ...base,
    token: 'screen',
    arguments: [...sent],
    source: {},
    components: {},
  };
  return event;
}

export function exceptionEncountered(): Request {
  return {
    type: 'System.ExceptionEncountered',
    ...base,
    error: { type: 'INVALID_RESPONSE', message: 'The speech could not be read.' },
    cause: { requestId: base.requestId },
  };
}

/** A request of a type that our types may not know yet. */
export function ofType(type: string, rest: Readonly<Record<string, unknown>> = {}): Request {
  return { type, ...base, ...rest } as unknown as Request;
}

/** The skill's own answer to an event, through the function that AWS Lambda calls. */
export function send(event: unknown): Promise<ResponseEnvelope> {
  return handler(event, {} as Context);
}
