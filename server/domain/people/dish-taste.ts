/** What a person says of a whole dish: a matter of taste, never of tolerance. */
export const DISH_TASTES = ['favourite', 'rather-not'] as const;
export type DishTaste = (typeof DISH_TASTES)[number];
