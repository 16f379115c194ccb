/** Which numbers help in danger where; kept apart from the content that they are compared with. */
export const emergencyNumbers: Readonly<Record<string, readonly string[]>> = {
  'en-US': ['911'],
  'en-CA': ['911'],
  'en-GB': ['999', '112'],
  'en-AU': ['000'],
  'en-IN': ['112'],
};

/** Where 988 answers people in a crisis. */
export const crisisNumbers: Readonly<Record<string, readonly string[]>> = {
  'en-US': ['988'],
  'en-CA': ['988'],
};
