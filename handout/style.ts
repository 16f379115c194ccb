/** Large type on paper and on a screen; a question stays with its answer, black on white. */
export const STYLE = `
  body { margin: 0; background: #fff; color: #111;
    font: 20px/1.5 Georgia, 'Times New Roman', serif; }
  main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; }
  h1, h2, h3 { font-family: Arial, Helvetica, sans-serif; line-height: 1.25; break-after: avoid; }
  h1 { font-size: 1.8em; margin: 0; }
  h2 { font-size: 1.2em; margin: 0 0 0.3em; }
  h3 { font-size: 1em; margin: 0.8em 0 0; }
  p { margin: 0 0 0.6em; }
  h3 + p { margin: 0; }
  section { margin-top: 1.4em; break-inside: avoid; }
  .medicines { break-inside: auto; }
  .emergency { border: 4px solid #111; padding: 0.8em 1em; }
  .clinic, footer { font-size: 0.9em; }
  footer { margin-top: 2em; border-top: 2px solid #111; padding-top: 0.6em; }
  @page { margin: 18mm; }
  @media print { body { font-size: 14pt; } main { max-width: none; padding: 0; } }
`;
