CREATE TABLE `collection` (
	`household_id` text PRIMARY KEY NOT NULL,
	`mark` text NOT NULL,
	`indexed` text NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `food_words` (
	`food_id` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `recipe_entry` (
	`entry` integer PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`recipe_id` text NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recipe_entry_recipe_id" CHECK(length("recipe_entry"."recipe_id") between 1 and 120)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recipe_entry_recipe` ON `recipe_entry` (`household_id`,`recipe_id`);--> statement-breakpoint
CREATE TABLE `taste` (
	`household_id` text NOT NULL,
	`person_id` text NOT NULL,
	`recipe_id` text NOT NULL,
	`taste` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`household_id`, `person_id`, `recipe_id`),
	FOREIGN KEY (`household_id`,`person_id`) REFERENCES `person`(`household_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "taste_recipe_id" CHECK(length("taste"."recipe_id") between 1 and 120),
	CONSTRAINT "taste_taste" CHECK("taste"."taste" in ('favourite', 'rather-not')),
	CONSTRAINT "taste_since" CHECK(datetime("taste"."since") is not null)
);
