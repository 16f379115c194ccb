import type { Content, Topic, TopicId } from '../content';

/** The topic of an id that the content itself made; an unknown one is our own mistake. */
export function topicOf(content: Content, id: TopicId): Topic {
  const topic = content.topics.find((each) => each.id === id);
  if (!topic) throw new Error(`No topic "${id}" in the content of ${content.locale}.`);
  return topic;
}

/** The next topic on the patient's path that was not heard yet, if there is one. */
export function nextUnheard(
  content: Content,
  from: TopicId,
  heard: readonly TopicId[],
): TopicId | undefined {
  let id = topicOf(content, from).next;
  for (let steps = 0; steps < content.topics.length; steps += 1) {
    if (id !== from && !heard.includes(id)) return id;
    id = topicOf(content, id).next;
  }
  return undefined;
}

/** The topic before this one on the patient's path. */
export function before(content: Content, id: TopicId): TopicId {
  return content.topics.find((topic) => topic.next === id)?.id ?? id;
}

/** The first topic of the patient's path. */
export function firstTopic(content: Content): TopicId {
  const first = content.topics[0];
  if (!first) throw new Error('The content has no topic.');
  return first.id;
}

export const TOPICS_PER_PAGE = 4;

/** The topics of one spoken portion of the list, and how many portions there are. */
export function topicsPage(content: Content, page: number): readonly Topic[] {
  return content.topics.slice(page * TOPICS_PER_PAGE, (page + 1) * TOPICS_PER_PAGE);
}
