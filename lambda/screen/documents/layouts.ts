/** A text of the screen: plain, never cut, aligned as the device likes it. */
const Words = {
  parameters: [
    'words',
    'size',
    { name: 'ink', default: '@letters' },
    { name: 'weight', default: '400' },
  ],
  item: {
    type: 'Text',
    width: '100%',
    text: '${words}',
    fontSize: '${size}',
    fontWeight: '${weight}',
    color: '${ink}',
    textAlign: '@align',
  },
} as const;

/** Something to touch that has one label; the same turn as saying it. */
const Press = {
  parameters: ['button'],
  item: {
    type: 'TouchWrapper',
    width: '100%',
    accessibilityLabel: '${button.label}',
    onPress: { type: 'SendEvent', arguments: ['${button.send[0]}', '${button.send[1]}'] },
    item: {
      type: 'Frame',
      width: '100%',
      minHeight: '@buttonHeight',
      borderRadius: '@radius',
      style: 'button',
      inheritParentState: true,
      item: {
        type: 'Container',
        width: '100%',
        minHeight: '@buttonHeight',
        justifyContent: 'center',
        item: {
          type: 'Text',
          width: '100%',
          paddingLeft: 16,
          paddingRight: 16,
          paddingTop: 8,
          paddingBottom: 8,
          text: '${button.label}',
          fontSize: '@button',
          fontWeight: '700',
          color: '@onAccent',
          textAlign: 'center',
        },
      },
    },
  },
} as const;

/** The offer: side by side where there is room, else one under the other. */
const Buttons = {
  parameters: ['buttons'],
  item: {
    type: 'Container',
    when: '${buttons.length > 0}',
    width: '100%',
    direction: '@across',
    data: '${buttons}',
    item: {
      type: 'Container',
      width: '${@across == "row" ? 0 : "100%"}',
      grow: '${@across == "row" ? 1 : 0}',
      shrink: '${@across == "row" ? 1 : 0}',
      paddingLeft: '${@across == "row" && index > 0 ? @gap : 0}',
      paddingTop: '${@across == "row" || index == 0 ? 0 : @half}',
      item: { type: 'Press', button: '${data}' },
    },
  },
} as const;

/** One line in front of everything else where someone may be in danger. */
const Caution = {
  parameters: ['words'],
  item: {
    type: 'Frame',
    when: '${words != ""}',
    width: '100%',
    backgroundColor: '@caution',
    borderRadius: '@radius',
    item: {
      type: 'Text',
      width: '100%',
      paddingLeft: 16,
      paddingRight: 16,
      paddingTop: 8,
      paddingBottom: 8,
      text: '${words}',
      fontSize: '@small',
      fontWeight: '700',
      color: '@onCaution',
      textAlign: '@align',
    },
  },
} as const;

/** What there is to read beyond what is said. */
const Reading = {
  parameters: ['heading', 'words'],
  item: {
    type: 'Container',
    when: '${words != ""}',
    width: '100%',
    items: [
      { type: 'Words', words: '${heading}', size: '@small', ink: '@accent', weight: '700' },
      { type: 'Words', spacing: '@half', words: '${words}', size: '@small' },
    ],
  },
} as const;

export const layouts = { Words, Press, Buttons, Caution, Reading } as const;
