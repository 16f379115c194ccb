import type { interfaces } from 'ask-sdk-model';
import { documents } from './documents/documents';
import type { Screen } from './screen';

type RenderDocument = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** The one directive that draws a screen: a document that never changes, and its data. */
export function directiveOf(screen: Screen): RenderDocument {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: screen.kind,
    document: documents[screen.kind],
    datasources: { screen: escaped(screen) as Record<string, unknown> },
  };
}

/** APL reads `<b>` and `&amp;` in a text as markup, so that plain text is escaped, once. */
function escaped(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escaped(inner)]));
}
