CREATE TABLE `device` (
	`household_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`paired_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	PRIMARY KEY(`household_id`, `id`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "device_name" CHECK(length("device"."name") <= 60),
	CONSTRAINT "device_token_hash" CHECK(length("device"."token_hash") >= 32)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `device_token_hash_unique` ON `device` (`token_hash`);--> statement-breakpoint
CREATE TABLE `household` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency` (
	`household_id` text NOT NULL,
	`key` text NOT NULL,
	`status` integer NOT NULL,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`household_id`, `key`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "idempotency_key" CHECK(length("idempotency"."key") between 1 and 200),
	CONSTRAINT "idempotency_status" CHECK("idempotency"."status" between 200 and 599)
);
--> statement-breakpoint
CREATE TABLE `instance` (
	`one` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "instance_is_one" CHECK("instance"."one" = 1)
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`household_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`week_starts_on` text NOT NULL,
	`time_zone` text NOT NULL,
	`hemisphere` text NOT NULL,
	`units` text NOT NULL,
	`market` text NOT NULL,
	`slots` text NOT NULL,
	`aisle_order` text NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "settings_version" CHECK("settings"."version" >= 1),
	CONSTRAINT "settings_week_starts_on" CHECK("settings"."week_starts_on" in ('monday', 'sunday', 'saturday')),
	CONSTRAINT "settings_time_zone" CHECK(length("settings"."time_zone") between 1 and 60),
	CONSTRAINT "settings_hemisphere" CHECK("settings"."hemisphere" in ('north', 'south')),
	CONSTRAINT "settings_units" CHECK("settings"."units" in ('metric', 'us')),
	CONSTRAINT "settings_market" CHECK("settings"."market" in ('US', 'UK', 'EU')),
	CONSTRAINT "settings_slots" CHECK(json_valid("settings"."slots") and json_array_length("settings"."slots") between 1 and 4),
	CONSTRAINT "settings_aisle_order" CHECK(json_valid("settings"."aisle_order") and json_type("settings"."aisle_order") = 'array')
);
--> statement-breakpoint
CREATE TABLE `person` (
	`household_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`household_id`, `id`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_version" CHECK("person"."version" >= 1),
	CONSTRAINT "person_body" CHECK(json_valid("person"."body") and coalesce(length(json_extract("person"."body", '$.name')), 0) between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE `meal` (
	`household_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`id` text NOT NULL,
	`day` integer NOT NULL,
	`slot` text NOT NULL,
	`recipe` text NOT NULL,
	`recipe_version` text NOT NULL,
	`portion` real NOT NULL,
	`leftover_of_day` integer,
	`locked` integer NOT NULL,
	PRIMARY KEY(`household_id`, `plan_id`, `id`),
	FOREIGN KEY (`household_id`,`plan_id`) REFERENCES `plan`(`household_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meal_day" CHECK("meal"."day" between 0 and 6),
	CONSTRAINT "meal_slot" CHECK("meal"."slot" in ('breakfast', 'lunch', 'dinner', 'snack')),
	CONSTRAINT "meal_portion" CHECK("meal"."portion" > 0),
	CONSTRAINT "meal_leftover" CHECK("meal"."leftover_of_day" is null or "meal"."leftover_of_day" between 0 and "meal"."day"),
	CONSTRAINT "meal_locked" CHECK("meal"."locked" in (0, 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meal_has_its_place` ON `meal` (`household_id`,`plan_id`,`day`,`slot`);--> statement-breakpoint
CREATE TABLE `plan` (
	`household_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`first_day` text NOT NULL,
	`seed` integer NOT NULL,
	`data_version` text NOT NULL,
	`people` text NOT NULL,
	`slots` text NOT NULL,
	`report` text NOT NULL,
	PRIMARY KEY(`household_id`, `id`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_version" CHECK("plan"."version" >= 1),
	CONSTRAINT "plan_first_day" CHECK(date("plan"."first_day") is "plan"."first_day"),
	CONSTRAINT "plan_seed" CHECK("plan"."seed" between 0 and 2147483647),
	CONSTRAINT "plan_people" CHECK(json_valid("plan"."people") and json_type("plan"."people") = 'array'),
	CONSTRAINT "plan_slots" CHECK(json_valid("plan"."slots") and json_array_length("plan"."slots") between 1 and 4),
	CONSTRAINT "plan_report" CHECK(json_valid("plan"."report"))
);
--> statement-breakpoint
CREATE INDEX `plan_by_first_day` ON `plan` (`household_id`,`first_day`);--> statement-breakpoint
CREATE TABLE `plan_revision` (
	`household_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`household_id`, `plan_id`, `version`),
	FOREIGN KEY (`household_id`,`plan_id`) REFERENCES `plan`(`household_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_revision_body" CHECK(json_valid("plan_revision"."body"))
);
--> statement-breakpoint
CREATE TABLE `household_recipe` (
	`household_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`body` text NOT NULL,
	`based_on_id` text,
	`based_on_version` text,
	`retired_at` text,
	PRIMARY KEY(`household_id`, `id`, `revision`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "household_recipe_revision" CHECK("household_recipe"."revision" >= 1),
	CONSTRAINT "household_recipe_body" CHECK(json_valid("household_recipe"."body") and json_extract("household_recipe"."body", '$.id') is "household_recipe"."id"),
	CONSTRAINT "household_recipe_based_on" CHECK(("household_recipe"."based_on_id" is null) = ("household_recipe"."based_on_version" is null))
);
--> statement-breakpoint
CREATE TABLE `library_recipe` (
	`id` text NOT NULL,
	`data_version` text NOT NULL,
	`position` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`data_version`, `id`),
	FOREIGN KEY (`data_version`) REFERENCES `library_version`(`data_version`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "library_recipe_body" CHECK(json_valid("library_recipe"."body") and json_extract("library_recipe"."body", '$.id') is "library_recipe"."id")
);
--> statement-breakpoint
CREATE TABLE `library_version` (
	`data_version` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`seeded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `library_version_position_unique` ON `library_version` (`position`);--> statement-breakpoint
CREATE TABLE `list_mark` (
	`household_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`item` text NOT NULL,
	`ticked` integer NOT NULL,
	`have` integer NOT NULL,
	`amount` real,
	PRIMARY KEY(`household_id`, `plan_id`, `item`),
	FOREIGN KEY (`household_id`,`plan_id`) REFERENCES `plan`(`household_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "list_mark_ticked" CHECK("list_mark"."ticked" in (0, 1)),
	CONSTRAINT "list_mark_have" CHECK("list_mark"."have" in (0, 1)),
	CONSTRAINT "list_mark_amount" CHECK("list_mark"."amount" is null or "list_mark"."amount" >= 0)
);
--> statement-breakpoint
CREATE TABLE `own_item` (
	`household_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`ticked` integer NOT NULL,
	PRIMARY KEY(`household_id`, `plan_id`, `id`),
	FOREIGN KEY (`household_id`,`plan_id`) REFERENCES `plan`(`household_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "own_item_text" CHECK(length("own_item"."text") between 1 and 200),
	CONSTRAINT "own_item_ticked" CHECK("own_item"."ticked" in (0, 1))
);
