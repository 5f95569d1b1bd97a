-- Words of a recipe by where they stand, folded and singular; one row is one `recipe_entry`.
CREATE VIRTUAL TABLE `recipe_search` USING fts5(
	title, main, foods, cuisine, lines,
	content='', contentless_delete=1, prefix='1 2 3', tokenize='ascii'
);
--> statement-breakpoint
-- Every word that stands in the index, for a word that stands nowhere.
CREATE VIRTUAL TABLE `recipe_word` USING fts5vocab('recipe_search', 'row');
