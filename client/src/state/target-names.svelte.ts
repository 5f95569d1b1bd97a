/** What tags and foods are called, and the search over both. */
import { findFoods, getFood, listTags } from '../api/foods.ts';
import type { TagBody } from '../../../server/contract/foods.ts';
import { RequestError } from '../api/request.ts';

export interface Target {
  readonly id: string;
  readonly title: string;
  /** What belongs to it, for a tag. */
  readonly words: string;
}

const MOST_TAGS = 4;

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
    const foods = items.map(({ id, name }) => ({ id, title: capital(name), words: '' }));
    return [...this.#tagsFor(text), ...foods];
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
      .map(({ id, title, description }) => ({ id, title: capital(title), words: description }));
  }
}

async function nameOf(id: string): Promise<string> {
  try {
    return (await getFood(id)).name;
  } catch (error) {
    if (error instanceof RequestError) return id.replaceAll('-', ' ');
    throw error;
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
