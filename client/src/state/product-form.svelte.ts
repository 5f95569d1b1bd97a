/** "We buy one without it": which product, what its label is free of, and when somebody looked. */
import type { FoodBody, TagBody } from '../../../server/contract/foods.ts';
import type { PersonView } from '../../../server/contract/people.ts';
import type { ProductBody, ProductInput } from '../../../server/contract/products.ts';
import { getFood, listTags } from '../api/foods.ts';
import { addProduct, changeProduct, listProducts, removeProduct } from '../api/products.ts';
import { RequestError } from '../api/request.ts';

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The food that is asked about, and what its label should be free of. */
export interface Asked {
  readonly food: string;
  readonly targets: readonly Titled[];
  /** The product to change; without it the last that was said of the food. */
  readonly product?: string;
}

export interface Kept {
  readonly product: ProductBody;
  /** Makes the products what they were before. */
  readonly undo: () => Promise<void>;
}

export class ProductForm {
  /** Null while nothing is asked. */
  asked = $state.raw<Asked | null>(null);
  food = $state.raw<FoodBody | null>(null);
  choices = $state.raw<readonly Titled[]>([]);
  /** What the household said of this food before. */
  before = $state.raw<ProductBody | null>(null);
  name = $state('');
  clears = $state.raw<readonly string[]>([]);
  seenOn = $state('');
  status = $state<'loading' | 'error' | 'content'>('loading');
  message = $state('');
  /** Field to sentence. */
  errors = $state.raw<Readonly<Record<string, string>>>({});
  isBusy = $state(false);

  /** Fetches what is known of the food and of what is bought as it; never throws: `status` says what came. */
  async ask(asked: Asked, people: readonly PersonView[], today: string): Promise<void> {
    this.#empty(asked);
    try {
      const [food, tags, products] = await Promise.all([getFood(asked.food), listTags(), listProducts()]);
      if (this.asked !== asked) return;
      const isIt = ({ id, food: of }: ProductBody): boolean =>
        asked.product === undefined ? of === asked.food : id === asked.product;
      const before = products.findLast(isIt) ?? null;
      this.food = food;
      this.before = before;
      this.choices = choicesFor({ asked, food, tags, people, before });
      this.name = before?.name ?? '';
      this.clears = (before?.clears ?? []).map(({ id }) => id);
      this.seenOn = today;
      this.status = 'content';
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.message = error.message;
      this.status = 'error';
    }
  }

  #empty(asked: Asked): void {
    this.asked = asked;
    this.food = null;
    this.before = null;
    this.errors = {};
    this.message = '';
    this.status = 'loading';
  }

  close(): void {
    this.asked = null;
  }

  tick(id: string, isOn: boolean): void {
    this.clears = isOn ? [...this.clears, id] : this.clears.filter((one) => one !== id);
  }

  /** Null where an answer is missing or was refused: `errors` and `message` say which. */
  async save(today: string): Promise<Kept | null> {
    const { asked, before } = this;
    this.errors = this.#missing(today);
    this.message = '';
    if (asked === null || this.isBusy || Object.keys(this.errors).length > 0) return null;
    this.isBusy = true;
    try {
      return await keep(this.#body(asked), before);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.errors = error.fields;
      this.message = error.message;
      return null;
    } finally {
      this.isBusy = false;
    }
  }

  #body({ food }: Asked): ProductInput {
    const contains = (this.before?.contains ?? [])
      .map(({ id }) => id)
      .filter((id) => !this.clears.includes(id));
    return { food, name: this.name.trim(), clears: [...this.clears], contains, seenOn: this.seenOn };
  }

  #missing(today: string): Record<string, string> {
    return {
      ...(this.name.trim() === '' ? { name: 'Write the name as it stands on the pack.' } : {}),
      ...(this.clears.length === 0 ? { clears: 'Tick what the label is free of.' } : {}),
      ...(this.seenOn === '' || this.seenOn > today ? { seenOn: 'Choose today or an earlier day.' } : {}),
    };
  }
}

/** What a product says, as it is sent. */
export function inputOf({ food, name, clears, contains, seenOn }: ProductBody): ProductInput {
  const ids = (all: readonly Titled[]): string[] => all.map(({ id }) => id);
  return { food, name, clears: ids(clears), contains: ids(contains), seenOn };
}

async function keep(body: ProductInput, before: ProductBody | null): Promise<Kept> {
  if (before === null) {
    const product = await addProduct(body);
    return { product, undo: () => removeProduct(product.id, product.version) };
  }
  const product = await changeProduct(before.id, before.version, body);
  const undo = async (): Promise<void> => {
    await changeProduct(before.id, product.version, inputOf(before));
  };
  return { product, undo };
}

interface Known {
  readonly asked: Asked;
  readonly food: FoodBody;
  readonly tags: readonly TagBody[];
  readonly people: readonly PersonView[];
  readonly before: ProductBody | null;
}

/** What was asked first; then what was ticked before, and what else a maker may put in that somebody here keeps out. */
function choicesFor({ asked, food, tags, people, before }: Known): readonly Titled[] {
  const rules = people.flatMap(({ person }) => person.sensitivities ?? []);
  const isKeptOut = (id: string): boolean =>
    rules.some(({ target, tier }) => target === id && tier !== 'dislike');
  const may = food.tags.filter(({ id, fact }) => fact === 'may' && isKeptOut(id));
  const onLabels = may.flatMap(({ id }) => tags.filter((tag) => tag.id === id && isOnLabels(tag)));
  const all: readonly Titled[] = [...asked.targets, ...(before?.clears ?? []), ...onLabels];
  const ids = all.map(({ id }) => id);
  return all.filter(({ id }, index) => ids.indexOf(id) === index).map(({ id, title }) => ({ id, title }));
}

/** No label says how much histamine is in it, or whether it is a pulse. */
function isOnLabels({ graded, kind }: TagBody): boolean {
  return graded !== true && kind !== 'group' && kind !== 'safety';
}
