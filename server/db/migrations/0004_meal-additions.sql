CREATE TABLE `meal_addition` (
	`household_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`meal_id` text NOT NULL,
	`position` integer NOT NULL,
	`recipe` text NOT NULL,
	`recipe_version` text NOT NULL,
	`portion` real NOT NULL,
	`person` text,
	PRIMARY KEY(`household_id`, `plan_id`, `meal_id`, `position`),
	FOREIGN KEY (`household_id`,`plan_id`,`meal_id`) REFERENCES `meal`(`household_id`,`plan_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meal_addition_position" CHECK("meal_addition"."position" between 0 and 11),
	CONSTRAINT "meal_addition_recipe" CHECK(length("meal_addition"."recipe") between 1 and 120),
	CONSTRAINT "meal_addition_portion" CHECK("meal_addition"."portion" > 0),
	CONSTRAINT "meal_addition_person" CHECK("meal_addition"."person" is null or length("meal_addition"."person") between 1 and 64)
);
