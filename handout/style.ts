/** Large type on paper and on a screen; a question stays with its answer, black on white. */
export const STYLE = `
  body { margin: 0; background: #fff; color: #111; font: 20px/1.45 Arial, Helvetica, sans-serif; }
  main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; }
  h1, h2, h3 { line-height: 1.25; break-after: avoid; }
  h1 { font-size: 1.6em; margin: 0; }
  h2 { font-size: 1.2em; margin: 0 0 0.3em; }
  h3 { font-size: 1em; margin: 0; }
  p { margin: 0 0 0.6em; }
  ul { columns: 2; column-gap: 2em; margin: 0; padding: 0; list-style: none; line-height: 1.2; }
  li { break-inside: avoid; }
  section { margin-top: 1.4em; break-inside: avoid; }
  .emergency { border: 4px solid #111; padding: 0.8em 1em; }
  .medicines { break-inside: auto; }
  .class { break-inside: avoid; margin-top: 0.5em; }
  .clinic, footer { font-size: 0.9em; }
  footer { margin-top: 2em; border-top: 2px solid #111; padding-top: 0.6em; }
  @page { margin: 15mm; }
  @media print {
    body { font-size: 16pt; line-height: 1.4; }
    section { margin-top: 1em; }
    footer { margin-top: 0.6em; padding-top: 0.3em; }
    p { margin-bottom: 0.4em; }
    main { max-width: none; padding: 0; }
    .medicines { break-before: page; margin-top: 0; }
  }
`;
