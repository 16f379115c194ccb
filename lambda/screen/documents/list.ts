import { once } from '../../once';
import { page } from './page';

const number = {
  type: 'Text',
  when: '${data.number != ""}',
  width: '${@button * 1.6}',
  text: '${data.number}',
  fontSize: '@button',
  fontWeight: '700',
  color: '@accent',
};

const label = {
  type: 'Text',
  width: '100%',
  text: '${data.label}',
  fontSize: '@button',
  fontWeight: '700',
  color: '@letters',
};

const detail = {
  type: 'Text',
  when: '${data.detail != ""}',
  width: '100%',
  paddingTop: 4,
  text: '${data.detail}',
  fontSize: '@small',
  color: '@soft',
};

const row = {
  type: 'TouchWrapper',
  width: '100%',
  id: '${index == screen.start ? "start" : ""}',
  spacing: '@half',
  accessibilityLabel: '${data.number} ${data.label}${data.detail == "" ? "" : ". "}${data.detail}',
  onPress: { type: 'SendEvent', arguments: ['${data.send[0]}', '${data.send[1]}'] },
  item: {
    type: 'Frame',
    width: '100%',
    borderRadius: '@radius',
    style: 'quiet',
    inheritParentState: true,
    item: {
      type: 'Container',
      width: '100%',
      minHeight: '@buttonHeight',
      direction: 'row',
      alignItems: 'center',
      paddingLeft: 20,
      paddingRight: 20,
      paddingTop: 8,
      paddingBottom: 8,
      items: [number, { type: 'Container', grow: 1, shrink: 1, width: 0, items: [label, detail] }],
    },
  },
};

/** What to know, the rows to touch, a note; the row that is read out first stands at the top. */
export const list = once(() =>
  page({
    type: 'Container',
    width: '100%',
    onMount: {
      type: 'ScrollToComponent',
      when: '${screen.start > 0}',
      componentId: 'start',
      align: 'first',
    },
    items: [
      {
        type: 'Words',
        when: '${screen.large != ""}',
        paddingBottom: '@half',
        words: '${screen.large}',
        size: '@small',
      },
      { type: 'Container', width: '100%', data: '${screen.rows}', item: row },
      {
        type: 'Words',
        when: '${screen.note != ""}',
        spacing: '@gap',
        words: '${screen.note}',
        size: '@small',
      },
    ],
  }),
);
