/** Reviews, products and questions as bodies. */
import { askAgainOn, doesCount } from '../../actions/at-home.ts';
import type { QuestionView } from '../../actions/list-questions.ts';
import type { ReviewView } from '../../actions/read-reviews.ts';
import { certainIn } from '../../actions/save-product.ts';
import type { ProductBody, QuestionsBody } from '../../contract/products.ts';
import type { ReviewBody } from '../../contract/reviews.ts';
import { titleIn } from '../../contract/sentences/en.ts';
import type { StoredProduct } from '../../db/repos/products.ts';
import type { Library } from '../../domain/library.ts';
import { presentReason } from './reasons.ts';

export function presentReview(view: ReviewView, library: Library): ReviewBody {
  const { id, version, line, recipes, nearest, answer } = view;
  const named = (food: string): { food: string; name: string } => ({ food, name: nameOf(food, library) });
  return {
    ...{ id, version, line, recipes: recipes.map((one) => ({ ...one })) },
    nearest: nearest.map(({ food, why }) => ({ ...named(food), why: presentReason(why, library) })),
    answer:
      answer === null
        ? null
        : { foods: answer.foods.map(named), isNoFood: answer.isNoFood, madeOn: answer.madeOn },
  };
}

/** `onDate`: the household's day. */
export function presentProduct(product: StoredProduct, onDate: string, library: Library): ProductBody {
  const { id, version, food, name, clears, contains, seenOn } = product;
  return {
    ...{ id, version, food, foodName: nameOf(food, library), name, seenOn },
    ...{ clears: titled(clears, library), contains: titled(contains, library) },
    ...{ askAgainOn: askAgainOn(product), counts: doesCount(product, onDate, library) },
    stillHolds: titled(certainIn(product, library), library),
  };
}

export function presentQuestions(questions: readonly QuestionView[], library: Library): QuestionsBody {
  return { items: questions.map(({ tags, ...one }) => ({ ...one, tags: titled(tags, library) })) };
}

function titled(ids: readonly string[], library: Library): { id: string; title: string }[] {
  return ids.map((id) => ({ id, title: titleIn(library, id) }));
}

/** A food that is no longer known keeps its id, with the hyphens taken out. */
function nameOf(food: string, library: Library): string {
  return library.foods.get(food)?.name ?? food.replaceAll('-', ' ');
}
