/** What tags and foods are called, and the search over both. */
import { findFoods, getFood, listTags } from '../api/foods.ts';
import type { TagBody } from '../../../server/contract/foods.ts';
import { RequestError } from '../api/request.ts';
import { capital } from './in-sentence.ts';

export interface Target {
  readonly id: string;
  readonly title: string;
  /** What belongs to it. */
  readonly words: string;
  /** What does not, although one might think so: "Not plant milks." */
  readonly not?: string;
  /** Tags of a food. */
  readonly tags?: readonly string[];
  /** True of a matter of degree, for which many foods were never checked. */
  readonly isGraded?: boolean;
}

const MOST_TAGS = 4;
const MOST_GROUPS = 2;

export class TargetNames {
  #tags = $state.raw<readonly TagBody[]>([]);
  #foods = $state.raw<Readonly<Record<string, string>>>({});

  /** Fetches the tags, and the names of those among `targets` that are foods. */
  async load(targets: readonly string[] = []): Promise<void> {
    this.#tags = await listTags();
    const foods = targets.filter((id) => !this.#tags.some((tag) => tag.id === id));
    const found = await Promise.all(foods.map(async (id) => [id, await nameOf(id)] as const));
    this.#foods = { ...this.#foods, ...Object.fromEntries(found) };
  }

  /** The title of a tag or food; its id in words until the name has come. */
  title(id: string): string {
    return capital(
      this.#tags.find((tag) => tag.id === id)?.title ?? this.#foods[id] ?? id.replaceAll('-', ' '),
    );
  }

  remember({ id, title }: Target): void {
    this.#foods = { ...this.#foods, [id]: title };
  }

  /** Tags first, for they cover more; then single foods. */
  async search(text: string, signal: AbortSignal): Promise<readonly Target[]> {
    const { items } = await findFoods(text, signal);
    const groups = this.#tagsFor(text);
    const foods = items.map(({ id, name, tags }) => {
      const title = capital(name);
      const isTwice = groups.some((group) => group.title === title);
      return { id, title: isTwice ? `${title}, this food alone` : title, tags, ...this.#aboutFood(tags) };
    });
    return [...groups, ...foods];
  }

  #tagsFor(text: string): readonly Target[] {
    const wanted = text.trim().toLowerCase();
    const byTitle = this.#tags.filter(({ title }) => title.toLowerCase().includes(wanted));
    const byWords = this.#tags.filter(
      (tag) => !byTitle.includes(tag) && tag.description.toLowerCase().includes(wanted),
    );
    return [...byTitle, ...byWords]
      .filter(({ kind }) => kind !== 'group')
      .slice(0, MOST_TAGS)
      .map(({ id, title, description, graded }) => ({
        ...{ id, title: capital(title), ...aboutGroup(description) },
        ...(graded === true ? { isGraded: true } : {}),
      }));
  }

  /** A food covers itself; the group above it is named, so that nobody takes the one for the other. */
  #aboutFood(tags: readonly string[]): Pick<Target, 'words' | 'not'> {
    const words = 'This food, and every dish with it.';
    const groups = this.#tags.filter(
      ({ id, kind }) => tags.includes(id) && (kind === 'allergen' || kind === 'family'),
    );
    const titles = groups.slice(0, MOST_GROUPS).map(({ title }) => `“${title}”`);
    return titles.length === 0 ? { words } : { words, not: `Not the rest of ${titles.join(' or ')}.` };
  }
}

/** The first sentence of what a group is, and the first of what it is not: more would push the next hit away. */
function aboutGroup(description: string): Pick<Target, 'words' | 'not'> {
  const sentences = description.split(/(?<=\.)\s+/);
  const isNot = (sentence: string): boolean => /^Not\b|\b(?:its|their) own\b/.test(sentence);
  const not = sentences.find(isNot);
  const words = sentences.find((sentence) => !isNot(sentence)) ?? '';
  return not === undefined ? { words } : { words, not };
}

async function nameOf(id: string): Promise<string> {
  try {
    return (await getFood(id)).name;
  } catch (error) {
    if (error instanceof RequestError) return id.replaceAll('-', ' ');
    throw error;
  }
}
