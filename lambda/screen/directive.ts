import type { interfaces } from 'ask-sdk-model';
import { documents } from './documents/documents';
import type { Screen } from './screen';

type RenderDocument = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** The one directive that draws a screen: a document that never changes, and its data. */
export function directiveOf(screen: Screen): RenderDocument {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: screen.kind,
    document: documents[screen.kind](),
    datasources: { screen: drawable(screen) as Record<string, unknown> },
  };
}

function drawable(value: unknown): unknown {
  if (typeof value === 'string') return withWholeNumbers(escaped(value));
  if (Array.isArray(value)) return value.map(drawable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, drawable(inner)]));
}

/** APL reads `<b>` and `&amp;` in a text as markup, so that plain text is escaped, once. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A phone number is not broken at its hyphens: those here are non-breaking ones. */
function withWholeNumbers(text: string): string {
  return text.replaceAll(/(?<=\d)-(?=\d)/g, '\u2011');
}
